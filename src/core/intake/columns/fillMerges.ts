import type { Block, RawCell, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';

/** A column whose merged blocks are filled down, with the rows (ascending) that were filled. */
export interface FilledColumn {
  readonly column: RawColumn;
  readonly rows: readonly number[];
}

/**
 * Gives the cells below the top of a merged block the value that the sheet shows over all of them; Excel hands them over
 * blank. Blocks that begin above the data are not filled: their value is a header.
 * @param firstRow 0-based sheet row of the first data row
 * @example fillMerges({ header: '', sheetColumn: 0, numberFormat: '', cells: ['Ann', '', ''] }, [{ row: 1, column: 0, rows: 2, columns: 1 }], 1).column.cells // ["Ann","Ann",""]
 */
export function fillMerges(column: RawColumn, merges: readonly Block[], firstRow: number): FilledColumn {
  let filled: RawCell[] | undefined;
  const rows: number[] = [];
  for (const block of merges) {
    const top = block.row - firstRow;
    const isHere = block.column <= column.sheetColumn && column.sheetColumn < block.column + block.columns;
    if (!isHere || block.rows < 2 || top < 0 || top >= column.cells.length) continue;
    const value = column.cells[top]!;
    if (cellText(value) === '') continue;
    const end = Math.min(top + block.rows, column.cells.length);
    for (let row = top + 1; row < end; row++) {
      if (cellText(column.cells[row]) !== '') continue;
      filled ??= [...column.cells];
      filled[row] = value;
      rows.push(row);
    }
  }
  if (filled === undefined) return { column, rows };
  return { column: { ...column, cells: filled }, rows: rows.sort((one, other) => one - other) };
}
