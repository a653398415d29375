import type { RawColumn } from '../cells/Cells';
import { isErrorText } from '../cells/isErrorText';

/**
 * The rows (0-based, ascending) in which a column holds an error value.
 * @example errorRows({ header: '', sheetColumn: 0, numberFormat: '', cells: ['Ann', '#N/A', '#1 Shop'] }) // [1]
 */
export function errorRows({ cells }: RawColumn): number[] {
  const rows: number[] = [];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === 'string' && cell.charCodeAt(0) === 35 && isErrorText(cell)) rows.push(row);
  }
  return rows;
}
