import { unknown, type Unknown } from '../../Unknown';
import { neumaierSum } from '../rank/neumaierSum';
import { rankValues } from '../rank/rankValues';
import { unitOf } from '../rank/unitOf';

/**
 * How much of the whole lies with few: the sum of the squared shares, 1/n when all n have the same, 1 when one has
 * everything (the competition authorities' index of 0 to 10,000, divided by 10,000). Values at or below 0 count as 0.
 * Unknown: `noValues`, `noPositive`.
 * @example herfindahlIndex(Float64Array.of(3, 0, 1)) // 0.625
 */
export function herfindahlIndex(values: Float64Array): number | Unknown {
  if (values.length === 0) return unknown('noValues');
  const ranking = rankValues(values);
  if (ranking.positives === 0) return unknown('noPositive');
  const unit = unitOf(ranking.valueAt(0));
  const amounts = ranking
    .sorted()
    .subarray(0, ranking.positives)
    .map((value) => value / unit);
  return Math.min(1, neumaierSum(amounts.map((amount) => amount ** 2)) / neumaierSum(amounts) ** 2);
}
