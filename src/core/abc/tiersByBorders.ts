import { isTie } from './isTie';
import type { TierBorders } from './tierBorders';

/**
 * The tier of each value by a population's borders, as an index into `tiers` (n): the first tier whose smallest value it
 * reaches, else the last, which is also that of all that counts as 0 or less. One pass.
 * @example tiersByBorders(Float64Array.of(7, 50, 0), { lowest: Float64Array.of(50, 10), tolerance: 0 }) // [2,0,2]
 */
export function tiersByBorders(values: Float64Array, borders: TierBorders): Uint8Array {
  const { lowest, tolerance } = borders;
  const indexes = new Uint8Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    let tier = value > tolerance ? 0 : lowest.length;
    while (tier < lowest.length && !(value > lowest[tier]! || isTie(lowest[tier]!, value, tolerance))) tier++;
    indexes[index] = tier;
  }
  return indexes;
}
