import { isTie } from './isTie';
import type { Ranking } from './rankValues';

/**
 * The group of equal values around a position of a ranking: from `start` up to, not including, `end`. Equality chains:
 * each next value is closer than the tolerance to the one before. Takes time only for the members of the group.
 * @example tieGroup(rankValues(Float64Array.of(9, 9, 5, 5, 5)), 3) // {"start":2,"end":5}
 */
export function tieGroup(ranking: Ranking, position: number): { readonly start: number; readonly end: number } {
  const { count, tolerance, valueAt } = ranking;
  let start = position;
  for (let value = valueAt(start); start > 0; start--) {
    const larger = valueAt(start - 1);
    if (!isTie(larger, value, tolerance)) break;
    value = larger;
  }
  let end = position + 1;
  for (let value = valueAt(position); end < count; end++) {
    const smaller = valueAt(end);
    if (!isTie(value, smaller, tolerance)) break;
    value = smaller;
  }
  return { start, end };
}
