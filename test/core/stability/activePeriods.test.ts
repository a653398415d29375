import { activePeriods } from '../../../src/core/stability/activePeriods';

const rows = (customerOf: number[], periodOf: number[], known = customerOf.map(() => 1)) => ({
  customerOf: Int32Array.from(customerOf),
  periodOf: Int32Array.from(periodOf),
  known: Uint8Array.from(known),
});

describe('the active periods of the usual customer', () => {
  it('are the median of the different periods with a row', () => {
    expect(activePeriods(rows([0, 0, 0, 1, 2, 2], [0, 0, 1, 3, 0, 2]), 3, 4)).toBe(2);
    expect(activePeriods(rows([0, 0, 1], [0, 1, 3]), 2, 4)).toBe(1.5);
  });

  it('leave out rows in no period, rows without an amount, and customers without any other', () => {
    expect(activePeriods(rows([0, 0, 1, 2], [0, 1, -1, 2], [1, 1, 1, 0]), 4, 3)).toBe(2);
    expect(activePeriods(rows([0], [-1]), 1, 3)).toBe(0);
  });
});
