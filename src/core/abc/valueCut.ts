import { isUnknown, type Unknown } from '../Unknown';
import { tierBorders } from './tierBorders';
import { tiersByBorders } from './tiersByBorders';

/**
 * The tier of each value when tiers are shares of the total value (Pareto): 80:15:5 makes A those who bring the first
 * 80 %. As an index into `tiers` (n); the customer who crosses a cut goes up, so the largest is always A, even when it
 * holds 96 % of everything. Values at or below 0 take the last tier. Unknown: `badRatio`, `noValues`, `noPositive`.
 * @example valueCut(Float64Array.of(1, 96, 3), [80, 15, 5]) // [2,0,2]
 */
export function valueCut(values: Float64Array, ratio: readonly number[]): Uint8Array | Unknown {
  const borders = tierBorders(values, { method: 'value', ratio });
  return isUnknown(borders) ? borders : tiersByBorders(values, borders);
}
