import { neumaierSum } from '../abc/neumaierSum';
import { tolerance } from '../abc/tolerance';
import { unknown, type Unknown } from '../Unknown';
import { scaledHistory } from './scaledHistory';

/** Fewer periods say nothing about how much a customer varies. */
const leastPeriods = 3;

/**
 * How much a customer's periods vary around their mean (T values): the sample standard deviation over the mean, as Excel's
 * STDEV.S / AVERAGE. Use it when there is no trend to speak of; `detrendedVariation` takes a trend out first. Never
 * negative. Unknown: `tooFewPeriods` below 3, `meanNotPositive` when the mean is 0 or less.
 * @example coefficientOfVariation(Float64Array.of(1, 2, 3)) // 0.5
 */
export function coefficientOfVariation(history: Float64Array): number | Unknown {
  const count = history.length;
  if (count < leastPeriods) return unknown('tooFewPeriods', leastPeriods, count);
  const shares = scaledHistory(history);
  const noise = tolerance(shares);
  const mean = neumaierSum(shares) / count;
  if (!(mean > noise)) return unknown('meanNotPositive');
  const deviation = Math.sqrt(neumaierSum(shares.map((value) => (value - mean) ** 2)) / (count - 1));
  return deviation > noise ? deviation / mean : 0;
}
