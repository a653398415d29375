import type { RawColumn } from './Cells';
import { columnLetters } from './cellAddress';

/**
 * What to call a column: its header, else its letters.
 * @example columnTitle({ header: ' ', sheetColumn: 27, numberFormat: '', cells: [] }) // "AB"
 */
export function columnTitle(column: RawColumn): string {
  return column.header.trim() || columnLetters(column.sheetColumn);
}
