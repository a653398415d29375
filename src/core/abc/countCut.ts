import { isUnknown, type Unknown } from '../Unknown';
import { tierBorders } from './tierBorders';
import { tiersByBorders } from './tiersByBorders';

/**
 * The tier of each value when tiers are shares of the customers: 1:2:2 makes the top fifth A. Use it for targets such as
 * "twenty A customers in a hundred". As an index into `tiers` (n); equal values share a tier, values at or below 0 take
 * the last. R's tsutils::abc gives the same sizes where no values are equal. Unknown: `badRatio`, `noValues`,
 * `noPositive`.
 * @example countCut(Float64Array.of(9, 9, 5, 5, 5), [1, 2, 2]) // [0,0,2,2,2]
 */
export function countCut(values: Float64Array, ratio: readonly number[]): Uint8Array | Unknown {
  const borders = tierBorders(values, { method: 'count', ratio });
  return isUnknown(borders) ? borders : tiersByBorders(values, borders);
}
