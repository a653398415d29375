import { isUnknown, type Unknown } from '../Unknown';
import { buyingCycle } from './buyingCycle';

/**
 * How many buying cycles have passed since a customer's last order: below 1 the next order is not due yet.
 * Unknown: `tooFewOrderDays` below 3.
 * @param orderDays distinct days, ascending
 * @param asOf the day that is asked about; on or after the last order day
 * @param cycle the customer's buying cycle, where it is known already
 * @example overdueCycles(Int32Array.of(45000, 45007, 45014), 45028) // 2
 */
export function overdueCycles(orderDays: Int32Array, asOf: number, cycle = buyingCycle(orderDays)): number | Unknown {
  return isUnknown(cycle) ? cycle : (asOf - orderDays.at(-1)!) / cycle;
}
