import type { RawColumn } from './Cells';
import { cellText } from './cellText';
import { isErrorText } from './isErrorText';
import { readDay } from './readDay';

export interface DayColumn {
  /** First and last day as Excel serials; absent when no counted row has a day. */
  readonly days?: { readonly first: number; readonly last: number };
  /** Counted rows whose date is none, ascending. Blanks are not among them. */
  readonly badRows: readonly number[];
  readonly errors: readonly number[];
}

/**
 * The span of days of the rows that count.
 * @param counts 1 for each row whose day matters (rows)
 */
export function readDays(column: RawColumn | undefined, counts: Uint8Array): DayColumn {
  const badRows: number[] = [];
  const errors: number[] = [];
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < counts.length; row++) {
    const cell = column?.cells[row] ?? '';
    if (cell === '') continue;
    if (typeof cell === 'string' && isErrorText(cell)) errors.push(row);
    else if (counts[row] === 1) {
      const day = readDay(cell);
      if (day !== undefined) {
        if (day < first) first = day;
        if (day > last) last = day;
      } else if (cellText(cell) !== '') badRows.push(row);
    }
  }
  return { ...(first <= last ? { days: { first, last } } : {}), badRows, errors };
}
