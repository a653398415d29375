import { daySpan } from './daySpan';

const rare = 0.95;

/**
 * How many days without a row are nothing unusual: 95 % of the gaps between one day with rows and the next are no longer
 * (nearest rank). Use it to tell data that ends early from data that merely ends on a weekend; monthly rows, all on the
 * first of a month, pause for a month. 0 when all rows are of one day.
 * @param days Excel serials, in any order
 * @example ordinaryPause(Int32Array.of(45296, 45292, 45293, 45293)) // 3
 */
export function ordinaryPause(days: Int32Array): number {
  const { first, last } = daySpan(days);
  // Days are marked, not sorted: there are far fewer of them than rows.
  const hasRows = new Uint8Array(last - first + 1);
  for (let row = 0; row < days.length; row++) hasRows[days[row]! - first] = 1;
  const gaps: number[] = [];
  let before = 0;
  for (let place = 1; place < hasRows.length; place++) {
    if (hasRows[place] === 0) continue;
    gaps.push(place - before);
    before = place;
  }
  gaps.sort((one, other) => one - other);
  return gaps[Math.ceil(rare * gaps.length) - 1] ?? 0;
}
