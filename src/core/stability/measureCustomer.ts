import { isUnknown, type Unknown } from '../Unknown';
import { buyingCycle } from './buyingCycle';
import { coefficientOfVariation } from './coefficientOfVariation';
import type { CustomerStability } from './CustomerStability';
import { detrendedVariation } from './detrendedVariation';
import { linearTrend } from './linearTrend';
import { overdueCycles } from './overdueCycles';
import { stabilityClass } from './stabilityClass';
import { stabilityVerdict } from './stabilityVerdict';

/**
 * Every figure about how steadily one customer buys. The class looks at the plain variation, the verdict at the variation
 * around the trend.
 * @param history one sum a period (T)
 * @param orderDays distinct days, ascending
 * @param asOf the last day of the data
 * @example measureCustomer(Float64Array.of(5, 5, 5, 5), Int32Array.of(45292, 45352, 45412), 45412, [0.5, 1]).verdict // "steady"
 */
export function measureCustomer(
  history: Float64Array,
  orderDays: Int32Array,
  asOf: number,
  limits: readonly number[],
): CustomerStability {
  const variation = coefficientOfVariation(history);
  const detrended = detrendedVariation(history);
  const cycle = buyingCycle(orderDays);
  const overdue = overdueCycles(orderDays, asOf, cycle);
  return {
    history: plainList(history),
    variation: ifKnown(variation),
    detrended: ifKnown(detrended),
    class: isUnknown(variation) ? undefined : ifKnown(stabilityClass(variation, limits)),
    trend: ifKnown(linearTrend(history)),
    orderDays: orderDays.length,
    cycleDays: ifKnown(cycle),
    overdue: ifKnown(overdue),
    verdict: stabilityVerdict(history.length, overdue, detrended, limits),
  };
}

function ifKnown<T>(answer: T | Unknown): T | undefined {
  return isUnknown(answer) ? undefined : answer;
}

/** Much faster than Array.from, which asks a typed array for one value after the other. */
function plainList(values: Float64Array): number[] {
  const list: number[] = [];
  for (let index = 0; index < values.length; index++) list.push(values[index]!);
  return list;
}
