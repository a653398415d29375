import { unknown, type Unknown } from '../Unknown';
import { median } from './median';

/** Two gaps: one alone is no habit. */
const leastDays = 3;

/**
 * How many days usually pass between a customer's orders: the median gap between his order days. One late order does not
 * move it, as it moves a mean. Unknown: `tooFewOrderDays` below 3.
 * @param orderDays distinct days, ascending
 * @example buyingCycle(Int32Array.of(45000, 45007, 45014, 45044)) // 7
 */
export function buyingCycle(orderDays: Int32Array): number | Unknown {
  const count = orderDays.length;
  if (count < leastDays) return unknown('tooFewOrderDays', leastDays, count);
  const gaps = new Int32Array(count - 1);
  for (let place = 0; place < gaps.length; place++) gaps[place] = orderDays[place + 1]! - orderDays[place]!;
  return median(gaps.sort());
}
