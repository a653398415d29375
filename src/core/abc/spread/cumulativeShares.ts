import { unknown, type Unknown } from '../../Unknown';
import { rankValues } from '../rank/rankValues';
import { runningSums } from '../rank/runningSums';
import { tieRanks } from '../rank/tieRanks';

/**
 * At each value the share of the total that it and all larger ones hold (n, above 0 to 1): the height of the Pareto curve
 * there. Equal values have the share of the last of them. The total is that of the values above 0; the others stand at 1.
 * Unknown: `noValues`, `noPositive`.
 * @example cumulativeShares(Float64Array.of(2, 5, -1, 1, 2)) // [0.9,0.5,1,1,0.9]
 */
export function cumulativeShares(values: Float64Array): Float64Array | Unknown {
  if (values.length === 0) return unknown('noValues');
  const ranking = rankValues(values);
  const { positives } = ranking;
  if (positives === 0) return unknown('noPositive');
  const sums = runningSums(ranking.sorted().subarray(0, positives));
  const { last } = tieRanks(values, ranking);
  return values.map((_, index) => sums[Math.min(last[index]!, positives)]! / sums[positives]!);
}
