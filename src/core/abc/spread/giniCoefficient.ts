import { unknown, type Unknown } from '../../Unknown';
import { neumaierSum } from '../rank/neumaierSum';
import { rankValues } from '../rank/rankValues';
import { unitOf } from '../rank/unitOf';

/**
 * How unevenly the values are spread over those who have them (n): 0 when all have the same, towards 1 when one has
 * everything. Use it to compare years or regions. Values at or below 0 count as 0, and those who have nothing count in n;
 * without small-sample correction, as R's ineq::Gini gives it. Unknown: `noValues`, `noPositive`.
 * @example giniCoefficient(Float64Array.of(3, 0, 1)) // 0.5
 */
export function giniCoefficient(values: Float64Array): number | Unknown {
  const count = values.length;
  if (count === 0) return unknown('noValues');
  const ranking = rankValues(values);
  if (ranking.positives === 0) return unknown('noPositive');
  const unit = unitOf(ranking.valueAt(0));
  const amounts = ranking
    .sorted()
    .subarray(0, ranking.positives)
    .map((value) => value / unit);
  const weighted = amounts.map((amount, place) => ((count - 1 - 2 * place) / count) * amount);
  return Math.max(0, neumaierSum(weighted) / neumaierSum(amounts));
}
