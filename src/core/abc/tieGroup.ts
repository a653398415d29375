import { isTie } from './isTie';
import type { Ranking } from './rankValues';

/**
 * The group of equal values around a position of a ranking: from `start` up to, not including, `end`. Equality chains:
 * each next value is closer than the tolerance to the one before. Takes time only for the members of the group.
 * @example tieGroup(rankValues(Float64Array.of(9, 9, 5, 5, 5)), 3) // {"start":2,"end":5}
 */
export function tieGroup(ranking: Ranking, position: number): { readonly start: number; readonly end: number } {
  const { sorted, tolerance } = ranking;
  let start = position;
  while (start > 0 && isTie(sorted[start - 1]!, sorted[start]!, tolerance)) start--;
  let end = position + 1;
  while (end < sorted.length && isTie(sorted[end - 1]!, sorted[end]!, tolerance)) end++;
  return { start, end };
}
