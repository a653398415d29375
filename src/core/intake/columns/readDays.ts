import type { DayOrder, RawCell, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { isErrorText } from '../cells/isErrorText';
import { readDay } from '../calendar/readDay';
import { readPeriod } from '../calendar/readPeriod';

export interface DayColumn {
  /** Excel serial of each counted row (rows); 0, which is no day, where there is none. */
  readonly serials: Int32Array;
  /** First and last day as Excel serials; absent when no counted row has a day. */
  readonly days?: { readonly first: number; readonly last: number };
  /** Counted rows whose date is none, ascending. Blanks and error values are not among them. */
  readonly badRows: readonly number[];
  /** Counted rows whose date is blank, ascending; none where no counted row has a day. */
  readonly blankRows: readonly number[];
  /** How many counted rows hold text that was read as a date, and the first hundred of them. */
  readonly texts: number;
  readonly textRows: readonly number[];
  /** Counted rows dated after today, ascending; none when today is not known. */
  readonly futureRows: readonly number[];
}

/** What has to be known about a column of dates: see `readDay` and `dayOrderOf`. */
export interface DayReading {
  readonly order?: DayOrder | undefined;
  readonly is1904?: boolean | undefined;
  /** Excel serial of the 1900 system. */
  readonly today?: number | undefined;
}

const mostRows = 100;
const largestCache = 10_000;

/**
 * The day of every row that counts, and the span of them all.
 * @param counts 1 for each row whose day matters (rows)
 */
export function readDays(
  column: RawColumn | undefined,
  counts: Uint8Array,
  { order, is1904, today = Infinity }: DayReading = {},
): DayColumn {
  const serials = new Int32Array(counts.length);
  const badRows: number[] = [];
  const blankRows: number[] = [];
  const textRows: number[] = [];
  const futureRows: number[] = [];
  let texts = 0;
  let first = Infinity;
  let last = -Infinity;
  // The lines of one invoice share its date, and many invoices a day: a text is read once.
  const seen = new Map<string, number>();
  let lastCell: RawCell | undefined;
  let lastDay: number | undefined;
  for (let row = 0; row < counts.length; row++) {
    const cell = column?.cells[row] ?? '';
    if (counts[row] !== 1) continue;
    if (cell === '') {
      if (column) blankRows.push(row);
      continue;
    }
    if (cell !== lastCell) {
      lastDay = dayOf(cell);
      lastCell = cell;
    }
    const day = lastDay;
    if (day === undefined) {
      const text = cellText(cell);
      if (text === '') blankRows.push(row);
      else if (!isErrorText(text)) badRows.push(row);
      continue;
    }
    serials[row] = day;
    if (day < first) first = beginOf(cell, day);
    if (day > last) last = day;
    if (day > today && beginOf(cell, day) > today) futureRows.push(row);
    if (typeof cell === 'string') {
      texts++;
      if (textRows.length < mostRows) textRows.push(row);
    }
  }
  const days: Pick<DayColumn, 'days'> = first <= last ? { days: { first, last } } : {};
  return { serials, ...days, badRows, blankRows: days.days ? blankRows : [], texts, textRows, futureRows };

  function dayOf(cell: RawCell): number | undefined {
    if (typeof cell !== 'string') return readDay(cell, order, is1904);
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const day = readDay(cell, order, is1904);
    if (day !== undefined && seen.size < largestCache) seen.set(cell, day);
    return day;
  }
}

/** The day itself, or the first day of the month or quarter that stands for its last day. */
function beginOf(cell: RawCell, day: number): number {
  const isText = typeof cell === 'string' || (typeof cell === 'number' && cell >= 190001);
  const period = isText ? readPeriod(String(cell)) : undefined;
  return period !== undefined && 'first' in period && period.last === day ? period.first : day;
}
