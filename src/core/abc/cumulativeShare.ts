import { unknown, type Unknown } from '../Unknown';
import { rankValues } from './rankValues';
import { runningSums } from './runningSums';
import { tieRanks } from './tieRanks';

/**
 * For each value, in the order given, the share of the total held by all larger or equal values (n, 0..1): the height of
 * the Pareto curve. Equal values share the height at the end of their group; the total is the sum of the values above 0,
 * so values at or below 0 stand at 1. Unknown: `noValues`, `noPositive`.
 * @example cumulativeShare(Float64Array.of(1, 6, 1)) // [1,0.75,1]
 */
export function cumulativeShare(values: Float64Array): Float64Array | Unknown {
  if (values.length === 0) return unknown('noValues');
  const { sorted, positives } = rankValues(values);
  if (positives === 0) return unknown('noPositive');
  const sums = runningSums(sorted.subarray(0, positives));
  const { last } = tieRanks(values);
  return Float64Array.from(last, (rank) => (rank >= positives ? 1 : sums[rank]! / sums[positives]!));
}
