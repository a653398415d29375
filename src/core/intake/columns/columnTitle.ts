import type { RawColumn } from '../cells/Cells';
import { columnLetters } from '../cells/cellAddress';

/**
 * What to call a column: its header, else its letters.
 * @example columnTitle({ header: ' ', sheetColumn: 27, numberFormat: '', cells: [] }) // "AB"
 */
export function columnTitle(column: RawColumn): string {
  return column.header.trim() || columnLetters(column.sheetColumn);
}
