import { neumaierSum } from '../abc/rank/neumaierSum';
import { unknown, type Unknown } from '../Unknown';
import { scaledHistory } from './scaledHistory';

/** Fewer periods say nothing about variation, and a line through two of them leaves nothing over. */
const leastPeriods = 3;
/** Of the mean magnitude: what floating point may leave of added-up amounts. */
const relativeNoise = 1e-9;
/** Between these, squares neither overflow nor vanish. */
const smallest = 1e-100;
const largest = 1e100;

/** What every measure of a history starts from. */
export interface HistoryCentre {
  /** The history, scaled where squares need it (T): measures over the mean do not see the scale. */
  readonly shares: Float64Array;
  /** Mean of the shares, above 0. */
  readonly mean: number;
  /** Up to this a deviation is 0. */
  readonly noise: number;
}

/**
 * The mean that a history's variation and trend are measured by. Nothing is copied in the ordinary case: a worksheet asks
 * for a hundred thousand histories at once.
 * Unknown: `tooFewPeriods` below 3, `meanNotPositive` when the mean is 0 or less.
 * @example historyCentre(Float64Array.of(1, 2, 3)).mean // 2
 */
export function historyCentre(history: Float64Array): HistoryCentre | Unknown {
  const count = history.length;
  if (count < leastPeriods) return unknown('tooFewPeriods', leastPeriods, count);
  const size = meanMagnitude(history);
  const isOrdinary = size === 0 || (size > smallest && size < largest);
  const shares = isOrdinary ? history : scaledHistory(history);
  const noise = relativeNoise * (isOrdinary ? size : meanMagnitude(shares));
  const mean = neumaierSum(shares) / count;
  return mean > noise ? { shares, mean, noise } : unknown('meanNotPositive');
}

function meanMagnitude(values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += Math.abs(values[index]!);
  return sum / values.length;
}
