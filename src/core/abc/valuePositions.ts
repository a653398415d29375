import { isTie } from './isTie';
import type { Ranking } from './rankValues';
import { runningSums } from './runningSums';

/** A share accumulated before a customer must stay this much below a cut: the customer on the cut itself is past it. */
const cutNoise = 1e-9;

/**
 * Where each tier ends in a ranking when tiers are shares of the value (Pareto), worst tier left out. The base is the
 * sum of the values above 0. A customer belongs to a tier when the share accumulated before it is below the tier's cut,
 * so whoever crosses a cut goes up and the largest is always in A; equal values follow the first of their group.
 * R's matman counts the crossing customer down instead.
 * @example valuePositions(rankValues(Float64Array.of(80, 15, 5)), Float64Array.of(0.8, 0.95, 1)) // [1,2]
 */
export function valuePositions(ranking: Ranking, shares: Float64Array): Int32Array {
  const { sorted, positives, tolerance } = ranking;
  const positions = new Int32Array(shares.length - 1).fill(positives);
  const before = runningSums(sorted.subarray(0, positives));
  const base = before[positives]!;
  let tier = 0;
  for (let index = 1; index < positives && tier < positions.length; index++) {
    if (isTie(sorted[index - 1]!, sorted[index]!, tolerance)) continue;
    while (tier < positions.length && before[index]! >= (shares[tier]! - cutNoise) * base) positions[tier++] = index;
  }
  return positions;
}
