import type { RawCell } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import type { IndicatorColumns } from '../columns/PartColumns';

/**
 * Whether a row holds the headers of the amounts again, as below a page break: every amount cell that is filled holds its
 * own header, or one of the two lines it was made of, and at least one is filled.
 * @example repeatsHeader([{ kind: 'scale', columns: [{ header: 'Sales', sheetColumn: 1, numberFormat: '', cells: [5, 'Sales'] }] }], 1) // true
 */
export function repeatsHeader(indicators: readonly IndicatorColumns[], row: number): boolean {
  let filled = 0;
  for (const { columns, periods } of indicators) {
    for (let at = 0; at < columns.length; at++) {
      const { header, cells } = columns[at]!;
      const text = cellText(cells[row]);
      if (text === '') continue;
      const period = periods?.[at];
      if (!isHeaderText(text, header.trim()) && !(period && isDayOf(cells[row], period))) return false;
      filled++;
    }
  }
  return filled > 0;
}

function isHeaderText(text: string, header: string): boolean {
  return text === header || header.startsWith(`${text} `) || header.endsWith(` ${text}`);
}

/** A header that is a date on the sheet comes here as a text, the same cell further down as its serial. */
function isDayOf(
  cell: RawCell | undefined,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return typeof cell === 'number' && cell >= first && cell < last + 1;
}
