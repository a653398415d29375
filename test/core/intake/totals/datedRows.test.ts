import { datedRows } from '../../../../src/core/intake/totals/datedRows';
import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { cellsOf } from '../cellsOf';
import { judgedFrom } from '../judgedFrom';

const rows = (...lines: (readonly RawCell[])[]) => {
  const grid = cellsOf(['Id', 'Date', 'Sales', 'Share'], ...lines);
  const judged = judgedFrom(grid, {
    customer: 0,
    date: 1,
    indicators: [
      { kind: 'scale', column: 2 },
      { kind: 'brandShare', column: 3 },
    ],
  });
  return datedRows(judged);
};

describe('the dated rows', () => {
  it('are those that count in a total and have a day, with every indicator', () => {
    expect(
      rows(
        ['C1', 45300, 5, ''],
        ['C2', '2024-01-05', '', 0.5],
        ['C1', '', 6, 0.1],
        ['C1', 'soon', 7, 0.2],
        ['', 45301, 8, 0.3],
        ['C3', 45302, '', ''],
        ['合计', 45303, 13, ''],
        ['C2', 45304.9, '(1)', '40%'],
      ),
    ).toEqual({
      customerOf: Int32Array.of(0, 1, 1),
      days: Int32Array.of(45300, 45296, 45304),
      amounts: [
        { values: Float64Array.of(5, 0, -1), known: Uint8Array.of(1, 0, 1) },
        { values: Float64Array.of(0, 0.5, 0.4), known: Uint8Array.of(0, 1, 1) },
      ],
    });
  });

  it('are absent when no row that counts has a day', () => {
    expect(rows(['C1', '', 5, 1], ['C2', 'soon', 6, 1], ['', 45300, 7, 1])).toBeUndefined();
  });
});
