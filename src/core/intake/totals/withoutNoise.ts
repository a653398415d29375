import { tolerance } from '../../abc/rank/tolerance';

/**
 * Sums with the values within a tolerance, their own unless given, as exactly 0: amounts that cancel each other leave
 * nothing behind.
 * @example withoutNoise(Float64Array.of(5, 1e-12, -3)) // [5,0,-3]
 */
export function withoutNoise(values: Float64Array, noise = tolerance(values)): Float64Array {
  return values.map((value) => (Math.abs(value) <= noise ? 0 : value));
}
