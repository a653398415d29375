import { renumber } from '../../../../src/core/intake/rows/renumber';

it('makes customers one or drops them, and keeps the order of first appearance', () => {
  const rows = {
    ids: ['a', 'b', 'A', 'c'],
    firstRows: [0, 1, 2, 4],
    customerOf: Int32Array.of(0, 1, 2, -2, 3, 0),
    totals: [3],
    blanks: [],
    idMissing: [],
    joined: [],
    otherHeaders: [],
    rounded: [],
  };
  expect(renumber(rows, Int32Array.of(0, -1, 0, 3))).toEqual({
    ids: ['a', 'c'],
    firstRows: [0, 4],
    customerOf: Int32Array.of(0, -1, 0, -2, 1, 0),
    totals: [3],
    blanks: [],
    idMissing: [],
    joined: [],
    otherHeaders: [],
    rounded: [],
  });
});
