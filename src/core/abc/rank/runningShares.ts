import { runningSums } from './runningSums';

/**
 * For values in descending order, the share of the sum of the values above 0 that is reached with each (n, 0..1): the Pareto
 * curve, one step a value also where values are equal, and 1 from the last value above 0 on. Empty when no value lies above 0.
 * @example runningShares([2, 1, 1, -3]) // [0.5,0.75,1,1]
 */
export function runningShares(descending: readonly number[]): number[] {
  const positives = Float64Array.from(descending.filter((value) => value > 0));
  if (positives.length === 0) return [];
  const sums = runningSums(positives);
  const total = sums[positives.length]!;
  return descending.map((_, index) => (index < positives.length ? sums[index + 1]! / total : 1));
}
