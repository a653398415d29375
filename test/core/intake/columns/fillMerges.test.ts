import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { fillMerges } from '../../../../src/core/intake/columns/fillMerges';

const column = (...cells: RawCell[]) => ({ header: '', sheetColumn: 2, numberFormat: '', cells: Object.freeze(cells) });
const block = (row: number, rows: number, at = 2, columns = 1) => ({ row, column: at, rows, columns });

describe('a merged block', () => {
  it('gives its value to the blank cells below its top, and says which', () => {
    const { column: filled, rows } = fillMerges(
      column('Bo', '', 'x', 'Ann', '', ''),
      [block(8, 2), block(5, 3, 1, 2)],
      5,
    );
    expect(filled.cells).toEqual(['Bo', 'Bo', 'x', 'Ann', 'Ann', '']);
    expect(rows).toEqual([1, 4]);
  });

  it('is not filled from a header above the data, from a blank, beside the column, or below its end', () => {
    const given = column('', '', 'Ann', '');
    expect(fillMerges(given, [block(4, 3), block(5, 2), block(7, 1), block(5, 4, 3), block(50, 2)], 5).column).toBe(
      given,
    );
    expect(fillMerges(given, [block(7, 9)], 5).rows).toEqual([3]);
  });
});
