import { orderDays } from '../../../src/core/stability/orderDays';
import { ledgerOf, type LedgerRow } from './ledgerOf';

const days = (...rows: LedgerRow[]) => orderDays(ledgerOf(...rows), 0, 3).map((list) => [...list]);

describe('the order days of each customer', () => {
  it('are distinct and ascending, whatever the order of the rows', () => {
    expect(days([0, 45310, 5], [2, 45300, 1], [0, 45296, 2], [0, 45310, 7], [2, 45300, 1], [0, 45300, 1])).toEqual([
      [45296, 45300, 45310],
      [],
      [45300],
    ]);
  });

  it('hold no day on which a customer only returned or was given something', () => {
    expect(days([0, 45300, -5], [0, 45301, 0], [0, 45302, null], [0, 45303, 0.01])[0]).toEqual([45303]);
    expect(days([0, 45300, -5], [0, 45300, 2])[0]).toEqual([45300]);
  });
});
