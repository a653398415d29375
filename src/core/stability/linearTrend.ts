import { isUnknown, type Unknown } from '../Unknown';
import type { Trend, TrendDirection } from './CustomerStability';
import { historyLine } from './historyLine';

/** A smaller slope changes little, a smaller t may be chance. */
const leastSlope = 0.05;
const leastT = 2;
/** A figure this little below its limit, relatively, is on it. */
const noise = 1e-9;

/**
 * Where a customer's periods are heading (T values): the least-squares slope per period over the mean, and its t. On a
 * straight line, where the standard error is 0, t is the largest double. Use the direction in words, the slope in cells.
 * `periods` places the values in time where some are missing (T, strictly rising); 0, 1, 2 ... unless given.
 * Unknown: `tooFewPeriods` below 3, `meanNotPositive` when the mean is 0 or less, `badShape` when the lengths differ.
 * @example linearTrend(Float64Array.of(10, 10, 10)) // {"slope":0,"t":0,"direction":"level"}
 */
export function linearTrend(history: Float64Array, periods?: Float64Array): Trend | Unknown {
  const line = historyLine(history, periods);
  if (isUnknown(line)) return line;
  const { slope, slopeError } = line;
  const t = slope === 0 ? 0 : Math.max(-Number.MAX_VALUE, Math.min(slope / slopeError, Number.MAX_VALUE));
  return { slope, t, direction: directionOf(slope, t) };
}

function directionOf(slope: number, t: number): TrendDirection {
  if (Math.abs(slope) < leastSlope * (1 - noise) || Math.abs(t) < leastT * (1 - noise)) return 'level';
  return slope > 0 ? 'growing' : 'shrinking';
}
