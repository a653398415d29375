import { bucketLedger } from '../../../src/core/stability/bucketLedger';
import { ledgerOf } from './ledgerOf';

const starts = Object.freeze([45292, 45323, 45352]);

describe('a ledger by customer and period', () => {
  it('gives each indicator customers x periods, with 0 where there is no row', () => {
    const ledger = ledgerOf([0, 45292, 5, 1], [1, 45330, 7, null], [0, 45322, 2, 2], [1, 45400, 4, 3]);
    expect(bucketLedger(ledger, 3, starts).map((sums) => [...sums])).toEqual([
      [7, 0, 0, 0, 7, 4, 0, 0, 0],
      [3, 0, 0, 0, 0, 3, 0, 0, 0],
    ]);
  });

  it('leaves out rows before the first period and from the end on', () => {
    const ledger = ledgerOf([0, 45291, 100], [0, 45292, 5], [0, 45382, 6], [0, 45383, 100]);
    expect([...bucketLedger(ledger, 1, starts, 45383)[0]!]).toEqual([5, 0, 6]);
  });

  it('loses nothing of small amounts, and leaves nothing of amounts that cancel each other', () => {
    const small = ledgerOf([0, 45292, 1e16], [0, 45293, 1], [0, 45294, 1], [0, 45295, -1e16]);
    expect([...bucketLedger(small, 1, starts)[0]!]).toEqual([2, 0, 0]);
    const returned = ledgerOf([0, 45292, 0.1], [0, 45293, 0.2], [0, 45294, -0.3], [1, 45330, 40]);
    expect([...bucketLedger(returned, 2, starts)[0]!]).toEqual([0, 0, 0, 0, 40, 0]);
  });

  it('has no values without periods or customers', () => {
    expect(bucketLedger(ledgerOf([0, 45292, 5]), 1, [])[0]).toHaveLength(0);
  });
});
