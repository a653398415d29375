import { tolerance } from './tolerance';

/** Values put in order once, for every question about ranks and cuts. */
export interface Ranking {
  /** Largest first (n); magnitudes up to the tolerance are 0. */
  readonly sorted: Float64Array;
  readonly tolerance: number;
  /** How many values are above 0: the first `positives` of `sorted`. */
  readonly positives: number;
}

/**
 * The values in descending order with their tolerance. Sorting a Float64Array without a comparator is the fastest sort
 * the platform has; tiers are then found by comparing with borders, so no index needs sorting. The input is untouched.
 * @example rankValues(Float64Array.of(3, -1, 9)).sorted // [9,3,-1]
 */
export function rankValues(values: Float64Array): Ranking {
  const sorted = values.slice().sort();
  // Taken from the sorted copy, so that the order of the rows cannot change it.
  const noise = tolerance(sorted);
  sorted.reverse();
  let positives = 0;
  while (positives < sorted.length && sorted[positives]! > noise) positives++;
  for (let index = positives; index < sorted.length && sorted[index]! >= -noise; index++) sorted[index] = 0;
  return { sorted, tolerance: noise, positives };
}
