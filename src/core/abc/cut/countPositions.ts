import type { Ranking } from '../rank/rankValues';
import { wholeGroups } from '../rank/wholeGroups';

/** Far above the noise of a share times a count, far below a customer: keeps an exact half a half. */
const halfNoise = 1e-9;

/**
 * Where each tier ends in a ranking when tiers are shares of the customers, worst tier left out (it takes the rest). Cuts
 * are rounded half up; `wholeGroups` says what happens at the edges and to equal values.
 * @example countPositions(rankValues(Float64Array.of(9, 9, 5, 5, 5)), Float64Array.of(0.2, 0.6, 1)) // [2,2]
 */
export function countPositions(ranking: Ranking, shares: Float64Array): Int32Array {
  const cuts = shares.subarray(0, -1).map((share) => Math.floor(ranking.count * share + 0.5 + halfNoise));
  return wholeGroups(ranking, cuts);
}
