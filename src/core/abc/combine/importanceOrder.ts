/**
 * Positions of indicators from the most important on: by falling weight, equal weights in the order given.
 * @example importanceOrder([1, 3, 1]) // [1,0,2]
 */
export function importanceOrder(weights: readonly number[]): number[] {
  return [...weights.keys()].sort((one, other) => weights[other]! - weights[one]!);
}
