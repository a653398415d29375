import { isTie } from './isTie';
import { rankValues } from './rankValues';

/** Where each value's group of equal values stands in descending order. */
export interface TieRanks {
  /** Rank of the best place of the value's group, from 1 (n). */
  readonly best: Int32Array;
  /** Rank of the last place of the value's group (n). */
  readonly last: Int32Array;
  /** 1 where the value is above 0 (n). */
  readonly positive: Uint8Array;
}

/**
 * Descending ranks with groups of equal values: `best` is the rank people read ("2nd"), the mean of `best` and `last` is
 * the mid-rank, `last` is where a cumulative share is read. Ranks of n values, 1..n; nothing for none.
 * @example tieRanks(Float64Array.of(5, 9, 5)) // {"best":[2,1,2],"last":[3,1,3],"positive":[1,1,1]}
 */
export function tieRanks(values: Float64Array): TieRanks {
  const { sorted, tolerance, positives } = rankValues(values);
  const count = values.length;
  const ends = groupEnds(sorted, tolerance);
  const lowest = Float64Array.from(ends, (end) => sorted[end - 1]!);
  const best = new Int32Array(count);
  const last = new Int32Array(count);
  const positive = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const value = values[index]!;
    const group = firstAtMost(lowest, Math.abs(value) <= tolerance ? 0 : value);
    best[index] = (group === 0 ? 0 : ends[group - 1]!) + 1;
    last[index] = ends[group]!;
    positive[index] = last[index]! <= positives ? 1 : 0;
  }
  return { best, last, positive };
}

/** How many places lie up to the end of each group of equal values, group after group. */
function groupEnds(sorted: Float64Array, tolerance: number): Int32Array {
  const ends = new Int32Array(sorted.length);
  let groups = 0;
  for (let end = 1; end <= sorted.length; end++) {
    if (end === sorted.length || !isTie(sorted[end - 1]!, sorted[end]!, tolerance)) ends[groups++] = end;
  }
  return ends.subarray(0, groups);
}

/** The first group whose lowest value does not exceed the value; the last group when there is none. */
function firstAtMost(lowest: Float64Array, value: number): number {
  let low = 0;
  let high = lowest.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lowest[middle]! <= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
