import { daySpan } from './daySpan';

/**
 * The period of each row (m), 0 to T - 1; -1 for a day outside of them all.
 * @param days Excel serials, in any order
 * @param starts first day of each period, ascending (T)
 * @param end first day after the last period; none where the last period has no end
 * @example periodOfRows(Int32Array.of(45296, 45323, 45400), [45292, 45323], 45352) // [0,1,-1]
 */
export function periodOfRows(days: Int32Array, starts: readonly number[], end = Infinity): Int32Array {
  const periodOf = new Int32Array(days.length).fill(-1);
  const first = starts[0];
  if (first === undefined || days.length === 0) return periodOf;
  // Looked up day by day: a search for every row would cost more than the sums.
  const periodOfDay = new Int32Array(Math.max(0, Math.min(end, daySpan(days).last + 1) - first));
  for (let period = 1; period < starts.length; period++) periodOfDay.fill(period, starts[period]! - first);
  for (let row = 0; row < days.length; row++) {
    const place = days[row]! - first;
    if (place >= 0 && place < periodOfDay.length) periodOf[row] = periodOfDay[place]!;
  }
  return periodOf;
}
