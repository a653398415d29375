import type { Mapping } from '../../../../src/core/intake/Mapping';
import { cellsOf } from '../cellsOf';
import { judgedFrom } from '../judgedFrom';

describe('the error cells', () => {
  const grid = cellsOf(
    ['Id', 'Sales', 'Profit', 'Note'],
    ['C1', '#N/A', 1, '#REF!'],
    ['#REF!', 2, 1, ''],
    ['C2', 3, 1, ''],
  );
  const mapping: Mapping = {
    customer: 0,
    indicators: [
      { kind: 'scale', column: 1 },
      { kind: 'contribution', column: 1 },
      { kind: 'brandShare', column: 2 },
    ],
  };

  it('are found in every mapped column, once a column', () => {
    const { errors } = judgedFrom(grid, mapping);
    expect(errors.map(({ columns, rows }) => [columns[0]!.header, rows])).toEqual([
      ['Id', [[1]]],
      ['Sales', [[0]]],
    ]);
  });

  it('are not looked for on rows that are not read', () => {
    const { errors } = judgedFrom({ ...grid, rowStates: Uint8Array.of(2, 1, 0) }, mapping, { hiddenRows: 'leaveOut' });
    expect(errors).toEqual([]);
  });
});
