import { neumaierSum } from '../abc/rank/neumaierSum';
import { isUnknown, unknown, type Unknown } from '../Unknown';
import { historyCentre } from './historyCentre';

/** The least-squares line through a history; all figures over the history's mean. */
export interface HistoryLine {
  /** Rise per period. */
  readonly slope: number;
  /** sqrt(sum of squared residuals / (T - 2)). */
  readonly deviation: number;
  /** Standard error of the slope. */
  readonly slopeError: number;
}

/**
 * The line behind `detrendedVariation` and `linearTrend`. What floating point leaves of a level or straight history is
 * exactly 0. `periods` places the values in time where some are missing (T, strictly rising); 0, 1, 2 ... unless given.
 * Unknown: `tooFewPeriods` below 3, `meanNotPositive` when the mean is 0 or less, `badShape` when the lengths differ.
 * @example historyLine(Float64Array.of(1, 2, 3)) // {"slope":0.5,"deviation":0,"slopeError":0}
 */
export function historyLine(history: Float64Array, periods?: Float64Array): HistoryLine | Unknown {
  const count = history.length;
  if (periods && periods.length !== count) return unknown('badShape', count, periods.length);
  const centre = historyCentre(history);
  if (isUnknown(centre)) return centre;
  const { shares, mean, noise } = centre;
  const middle = periods ? neumaierSum(periods) / count : (count - 1) / 2;
  let spread = 0;
  let rise = 0;
  for (let index = 0; index < count; index++) {
    const time = (periods ? periods[index]! : index) - middle;
    spread += time * time;
    rise += time * (shares[index]! - mean);
  }
  const slope = rise / spread;
  let squares = 0;
  for (let index = 0; index < count; index++) {
    const time = (periods ? periods[index]! : index) - middle;
    squares += (shares[index]! - mean - slope * time) ** 2;
  }
  const left = Math.sqrt(squares / (count - 2));
  const deviation = left > noise ? left / mean : 0;
  return {
    slope: Math.abs(slope) > noise ? slope / mean : 0,
    deviation,
    slopeError: deviation / Math.sqrt(spread),
  };
}
