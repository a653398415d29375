import { isUnknown, type Unknown } from '../Unknown';
import { historyCentre } from './historyCentre';

/**
 * How much a customer's periods vary around their mean (T values): the sample standard deviation over the mean, as Excel's
 * STDEV.S / AVERAGE. Use it when there is no trend to speak of; `detrendedVariation` takes a trend out first. Never
 * negative. Unknown: `tooFewPeriods` below 3, `meanNotPositive` when the mean is 0 or less.
 * @example coefficientOfVariation(Float64Array.of(1, 2, 3)) // 0.5
 */
export function coefficientOfVariation(history: Float64Array): number | Unknown {
  const centre = historyCentre(history);
  if (isUnknown(centre)) return centre;
  const { shares, mean, noise } = centre;
  let squares = 0;
  for (let index = 0; index < shares.length; index++) squares += (shares[index]! - mean) ** 2;
  const deviation = Math.sqrt(squares / (shares.length - 1));
  return deviation > noise ? deviation / mean : 0;
}
