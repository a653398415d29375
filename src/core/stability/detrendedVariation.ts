import { neumaierSum } from '../abc/neumaierSum';
import { tolerance } from '../abc/tolerance';
import { unknown, type Unknown } from '../Unknown';
import { scaledHistory } from './scaledHistory';

/** Two parameters of the line leave one degree of freedom. */
const leastPeriods = 3;

/**
 * How much a customer's periods vary around their least-squares line (T values): sqrt(sum of squared residuals / (T - 2))
 * over the mean, as Excel's STEYX / AVERAGE. A customer who grows steadily varies little by this measure. `periods`
 * places the values in time where some are missing (T, strictly rising); 0, 1, 2 ... unless given.
 * Unknown: `tooFewPeriods` below 3, `meanNotPositive` when the mean is 0 or less, `badShape` when the lengths differ.
 * @example detrendedVariation(Float64Array.of(1, 2, 3)) // 0
 */
export function detrendedVariation(history: Float64Array, periods?: Float64Array): number | Unknown {
  const count = history.length;
  const times = periods ?? Float64Array.from(history, (_, index) => index);
  if (times.length !== count) return unknown('badShape', count, times.length);
  if (count < leastPeriods) return unknown('tooFewPeriods', leastPeriods, count);
  const shares = scaledHistory(history);
  const noise = tolerance(shares);
  const mean = neumaierSum(shares) / count;
  if (!(mean > noise)) return unknown('meanNotPositive');
  const middle = neumaierSum(times) / count;
  const spread = neumaierSum(times.map((time) => (time - middle) ** 2));
  const slope = neumaierSum(times.map((time, index) => (time - middle) * (shares[index]! - mean))) / spread;
  const squares = times.map((time, index) => (shares[index]! - mean - slope * (time - middle)) ** 2);
  const deviation = Math.sqrt(neumaierSum(squares) / (count - 2));
  return deviation > noise ? deviation / mean : 0;
}
