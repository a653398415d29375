import { leaveOutRows, withoutTheGone } from '../../../../src/core/intake/rows/leaveOutRows';

it('takes rows out of the account, and customers who have none left', () => {
  const rows = {
    ids: ['a', 'b'],
    firstRows: [0, 1],
    customerOf: Int32Array.of(0, 1, 1),
    totals: [],
    blanks: [],
    idMissing: [],
    joined: [],
    otherHeaders: [],
    rounded: [],
  };
  const account = { used: Uint8Array.of(1, 1, 0), reasons: Uint8Array.of(0, 0, 11) };
  leaveOutRows(rows, account, [0], 8);
  expect(account).toEqual({ used: Uint8Array.of(0, 1, 0), reasons: Uint8Array.of(8, 0, 11) });
  expect(withoutTheGone(rows)).toMatchObject({ ids: ['b'], customerOf: Int32Array.of(-1, 0, 0) });
});
