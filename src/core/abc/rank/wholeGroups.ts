import type { Ranking } from './rankValues';
import { tieGroup } from './tieGroup';

/**
 * Where each tier ends in a ranking when it is to end at `cuts` (places from the top, worst tier left out). The best tier
 * has at least one place, no tier ends above the one before, and none reaches below the last value above 0. A group of
 * equal values across a cut is not split: the border moves to the nearer edge, at equal distance the group goes up.
 * @example wholeGroups(rankValues(Float64Array.of(9, 9, 5, 5, 5)), [1, 3]) // [2,2]
 */
export function wholeGroups(ranking: Ranking, cuts: ArrayLike<number>): Int32Array {
  const ends = new Int32Array(cuts.length);
  let cut = 1;
  for (let tier = 0; tier < ends.length; tier++) {
    cut = Math.max(cut, cuts[tier]!);
    ends[tier] = cut >= ranking.positives ? ranking.positives : nearestEdge(ranking, cut);
  }
  return ends;
}

/** The cut itself, or the nearer edge of the group of equal values that it would split. */
function nearestEdge(ranking: Ranking, cut: number): number {
  const { start, end } = tieGroup(ranking, cut);
  if (start === cut) return cut;
  return cut - start < end - cut ? start : end;
}
