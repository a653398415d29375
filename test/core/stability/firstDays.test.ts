import { firstDays } from '../../../src/core/stability/firstDays';
import { ledgerOf } from './ledgerOf';

it('finds the earliest day with an amount, in any order of rows, and 0 for a customer without one', () => {
  const ledger = ledgerOf([0, 45300, 5], [1, 45310, null], [0, 45296, 0], [0, 45292, null], [2, 45320, -1]);
  expect([...firstDays(ledger, 0, 4)]).toEqual([45296, 0, 45320, 0]);
});
