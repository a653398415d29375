import { unitOf } from './unitOf';

/**
 * Sum of the values before each place and after the last (n + 1), with Neumaier's compensation, in units of the first and
 * largest value unless another unit is given. For values of at least 0.
 * @example runningSums(Float64Array.of(4, 2, 1)) // [0,1,1.5,1.75]
 */
export function runningSums(values: Float64Array, unit = unitOf(values[0] ?? 1)): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]! / unit;
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
    sums[index + 1] = sum + lost;
  }
  return sums;
}
