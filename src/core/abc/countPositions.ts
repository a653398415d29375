import type { Ranking } from './rankValues';
import { tieGroup } from './tieGroup';

/** Far above the noise of a share times a count, far below a customer: keeps an exact half a half. */
const halfNoise = 1e-9;

/**
 * Where each tier ends in a ranking when tiers are shares of the customers, worst tier left out (it takes the rest).
 * Cuts are rounded half up, A has at least one place, a cut is never above the one before. A group of equal values
 * across a cut is not split: the border moves to the nearer edge, at equal distance the group goes up. No border lies
 * below the last value above 0.
 * @example countPositions(rankValues(Float64Array.of(9, 9, 5, 5, 5)), Float64Array.of(0.2, 0.6, 1)) // [2,2]
 */
export function countPositions(ranking: Ranking, shares: Float64Array): Int32Array {
  const { sorted, positives } = ranking;
  const positions = new Int32Array(shares.length - 1);
  let cut = 1;
  for (let tier = 0; tier < positions.length; tier++) {
    cut = Math.max(cut, Math.floor(sorted.length * shares[tier]! + 0.5 + halfNoise));
    positions[tier] = cut >= positives ? positives : nearestEdge(ranking, cut);
  }
  return positions;
}

/** The cut itself, or the nearer edge of the group of equal values that it would split. */
function nearestEdge(ranking: Ranking, cut: number): number {
  const { start, end } = tieGroup(ranking, cut);
  if (start === cut) return cut;
  return cut - start < end - cut ? start : end;
}
