import { unknown, type Unknown } from '../Unknown';

/** 4 is gentle, 10 is steep. */
export const defaultSteepness = 7;

/** A path goes along one row of a sheet, which has no more cells than this. */
const mostPeriods = 16_384;

/** Below this the curve is straight to the last digit. */
const straight = 1e-7;

/**
 * Where a climb from `start` to `target` should stand at the end of each period (`periods` values, the last one exactly
 * `target`): slow, then fast, then slow again. `start` is where it stands before the first period. The logistic curve
 * 1 / (1 + exp(-steepness (x - 1/2))), stretched so that it is exactly 0 at x = 0 and exactly 1 at x = 1, at x = t / periods;
 * steepness 0 is a straight line. The target may lie below the start; the path never turns back. Unknown: `badPeriods`
 * unless periods is a whole number from 1 to 16,384, `badSteepness` when the steepness is below 0 or not finite,
 * `noValues` when start or target is not finite.
 * @example sCurve(100, 200, 4, 0) // [125,150,175,200]
 */
export function sCurve(
  start: number,
  target: number,
  periods: number,
  steepness: number = defaultSteepness,
): Float64Array | Unknown {
  if (!Number.isFinite(start) || !Number.isFinite(target)) return unknown('noValues');
  if (!(Number.isInteger(periods) && periods >= 1 && periods <= mostPeriods)) return unknown('badPeriods', mostPeriods);
  if (!(steepness >= 0 && steepness <= Number.MAX_VALUE)) return unknown('badSteepness');
  // Half of the way twice: the whole way from one end of the doubles to the other is none of them.
  const half = target / 2 - start / 2;
  return Float64Array.from({ length: periods }, (_, index) => {
    if (index === periods - 1) return target;
    const way = half * shareAt((index + 1) / periods, steepness);
    const value = start + way + way;
    return half > 0 ? Math.min(value, target) : Math.max(value, target);
  });
}

/** The share of the way after a share of the time; with tanh, which neither overflows nor loses the digits near 0. */
function shareAt(time: number, steepness: number): number {
  if (steepness < straight) return time;
  const edge = Math.tanh(steepness / 4);
  return (Math.tanh((steepness / 2) * (time - 0.5)) / edge + 1) / 2;
}
