import { orderlessSum } from './orderlessSum';
import { unitOf } from './unitOf';

/**
 * How close two values must be to count as equal: 1e-9 times the mean of their magnitudes. Floating point noise of
 * added-up amounts lies far below it, the smallest unit of money far above. A magnitude up to the tolerance counts as 0.
 * The order of the values does not change it, or it could change a tier. 0 for no values.
 * @example tolerance(Float64Array.of(-1e9, 3e9)) // 2
 */
export function tolerance(values: Float64Array): number {
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    const magnitude = Math.abs(values[index]!);
    if (magnitude > largest) largest = magnitude;
  }
  if (largest === 0) return 0;
  const unit = unitOf(largest);
  return ((1e-9 * orderlessSum(values, unit)) / values.length) * unit;
}
