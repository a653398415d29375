import { serialOf } from '../intake/calendar/serialOf';

/**
 * The first days of the months of some years, and the first day after them, as Excel serials; undefined for years that are none of
 * Excel's.
 * @example monthStarts(2026, 1)?.slice(0, 2) // [46023,46054]
 */
export function monthStarts(year: number, years: number): readonly number[] | undefined {
  const starts: number[] = [];
  for (let month = 0; month <= years * 12; month++) {
    const start = serialOf(year + Math.floor(month / 12), (month % 12) + 1, 1);
    if (start === undefined || !Number.isInteger(year) || year > 9000) return undefined;
    starts.push(start);
  }
  return starts;
}
