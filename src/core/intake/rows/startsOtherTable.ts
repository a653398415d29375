import { cellText } from '../cells/cellText';
import type { IndicatorColumns } from '../columns/PartColumns';
import { isColumnWord } from '../words/isColumnWord';

/**
 * Whether a row that repeats the customer column's header holds the headers of another table: words for columns where amounts
 * should be, and nothing else.
 * @example startsOtherTable([{ kind: 'scale', columns: [{ header: '回款', sheetColumn: 1, numberFormat: '', cells: ['毛利'] }] }], 0) // true
 */
export function startsOtherTable(indicators: readonly IndicatorColumns[], row: number): boolean {
  const cells = indicators.flatMap(({ columns }) => columns.map((column) => column.cells[row]));
  const filled = cells.filter((cell) => cellText(cell) !== '');
  return filled.length > 0 && filled.every((cell) => typeof cell === 'string' && isColumnWord(cell));
}
