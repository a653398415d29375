import type { RawColumn } from './Cells';
import { cellText } from './cellText';
import { isErrorText } from './isErrorText';
import { readDay } from './readDay';

export interface DayColumn {
  /** Excel serial of each counted row (rows); 0, which is no day, where there is none. */
  readonly serials: Int32Array;
  /** First and last day as Excel serials; absent when no counted row has a day. */
  readonly days?: { readonly first: number; readonly last: number };
  /** Counted rows whose date is none, ascending. Blanks are not among them. */
  readonly badRows: readonly number[];
  readonly errors: readonly number[];
}

/**
 * The day of every row that counts, and the span of them all.
 * @param counts 1 for each row whose day matters (rows)
 */
export function readDays(column: RawColumn | undefined, counts: Uint8Array): DayColumn {
  const serials = new Int32Array(counts.length);
  const badRows: number[] = [];
  const errors: number[] = [];
  let first = Infinity;
  let last = -Infinity;
  // The lines of one invoice share its date: a cell like the one before is not read again.
  let lastCell: unknown;
  let lastDay: number | undefined;
  for (let row = 0; row < counts.length; row++) {
    const cell = column?.cells[row] ?? '';
    if (cell === '') continue;
    if (typeof cell === 'string' && isErrorText(cell)) errors.push(row);
    else if (counts[row] === 1) {
      const day = cell === lastCell ? lastDay : readDay(cell);
      lastCell = cell;
      lastDay = day;
      if (day !== undefined) {
        serials[row] = day;
        if (day < first) first = day;
        if (day > last) last = day;
      } else if (cellText(cell) !== '') badRows.push(row);
    }
  }
  return { serials, ...(first <= last ? { days: { first, last } } : {}), badRows, errors };
}
