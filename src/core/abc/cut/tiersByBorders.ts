import type { TierBorders } from './tierBorders';

/**
 * The tier of each value by a population's borders, as an index into `tiers` (n): the first tier whose smallest value it
 * reaches, else the last, which is also that of all that counts as 0 or less. One pass a border.
 * @example tiersByBorders(Float64Array.of(7, 50, 0), { lowest: Float64Array.of(50, 10), tolerance: 0 }) // [2,0,2]
 */
export function tiersByBorders(values: Float64Array, borders: TierBorders): Uint8Array {
  const { lowest, tolerance } = borders;
  const indexes = new Uint8Array(values.length);
  // Border by border, without a jump in the loop: a border that is not reached moves the value one tier down.
  for (const border of lowest) {
    for (let index = 0; index < values.length; index++) {
      const value = values[index]!;
      const isReached = value > tolerance && (value >= border || border - value < tolerance);
      indexes[index]! += Number(!isReached);
    }
  }
  return indexes;
}
