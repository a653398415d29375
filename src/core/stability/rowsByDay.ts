import { daySpan } from './daySpan';

/**
 * The rows (m) in the order of their days, rows of one day in the order given: a counting sort, which takes time for the
 * rows and the days between the first and the last.
 * @param days Excel serials, at least one
 * @example rowsByDay(Int32Array.of(45300, 45296, 45300)) // [1,0,2]
 */
export function rowsByDay(days: Int32Array): Int32Array {
  const { first, last } = daySpan(days);
  const next = new Int32Array(last - first + 2);
  for (let row = 0; row < days.length; row++) next[days[row]! - first + 1]!++;
  for (let day = 1; day < next.length; day++) next[day]! += next[day - 1]!;
  const rows = new Int32Array(days.length);
  for (let row = 0; row < days.length; row++) rows[next[days[row]! - first]!++] = row;
  return rows;
}
