import { isUnknown, type Unknown } from '../Unknown';
import { historyLine } from './historyLine';

/**
 * How much a customer's periods vary around their least-squares line (T values): sqrt(sum of squared residuals / (T - 2))
 * over the mean, as Excel's STEYX / AVERAGE. A customer who grows steadily varies little by this measure. `periods`
 * places the values in time where some are missing (T, strictly rising); 0, 1, 2 ... unless given.
 * Unknown: `tooFewPeriods` below 3, `meanNotPositive` when the mean is 0 or less, `badShape` when the lengths differ.
 * @example detrendedVariation(Float64Array.of(1, 2, 3)) // 0
 */
export function detrendedVariation(history: Float64Array, periods?: Float64Array): number | Unknown {
  const line = historyLine(history, periods);
  return isUnknown(line) ? line : line.deviation;
}
