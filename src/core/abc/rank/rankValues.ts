import { binValues } from './binValues';
import { tolerance } from './tolerance';

/** Values from the largest down, for every question about ranks and cuts; put in order only where somebody looks. */
export interface Ranking {
  readonly count: number;
  readonly tolerance: number;
  /** How many values are above 0: those of the first places. */
  readonly positives: number;
  /** The value at a place, 0 being that of the largest. Magnitudes up to the tolerance are 0. */
  readonly valueAt: (place: number) => number;
  /** A place of the value that was given at an index, the best when others are the same. */
  readonly placeAt: (index: number) => number;
  /** All values in order (n). */
  readonly sorted: () => Float64Array;
  /** Where each bin of values starts, and where the last one ends, which holds all that is not above 0 (bins + 1). */
  readonly starts: Int32Array;
  /** The values of a bin, in no order: enough to add them up. */
  readonly bin: (bin: number) => Float64Array;
  /** The values of a bin in order. */
  readonly orderedBin: (bin: number) => Float64Array;
}

/**
 * The values in descending order with their tolerance. A cut asks for a few places, so the values are only binned by
 * magnitude, and a bin is put in order when a place in it is asked for: tiers are then found by comparing with borders,
 * and a million values take less time than sorting them. The input is untouched.
 * @example rankValues(Float64Array.of(3, -1, 9)).sorted() // [9,3,-1]
 */
export function rankValues(values: Float64Array): Ranking {
  const noise = tolerance(values);
  const { values: placed, starts, binAt } = binValues(values, noise);
  const rest = starts.length - 2;
  const positives = starts[rest]!;
  const isOrdered = new Uint8Array(rest + 1);
  // The bin last asked for: neighbours are asked for one after the other.
  let from = 0;
  let to = 0;

  const bin = (at: number) => placed.subarray(starts[at], starts[at + 1]);

  function orderedBin(at: number): Float64Array {
    const members = bin(at);
    if (isOrdered[at] === 1) return members;
    isOrdered[at] = 1;
    members.sort().reverse();
    for (let place = 0; at === rest && members[place]! >= -noise; place++) members[place] = 0;
    return members;
  }

  return {
    count: placed.length,
    tolerance: noise,
    positives,
    valueAt(place) {
      if (place < from || place >= to) {
        const at = binOf(place, starts);
        orderedBin(at);
        [from, to] = [starts[at]!, starts[at + 1]!];
      }
      return placed[place]!;
    },
    placeAt(index) {
      const at = binAt(index);
      if (isOrdered[at] === 0) orderedBin(at);
      const value = values[index]!;
      return firstAtMost(Math.abs(value) <= noise ? 0 : value, placed, starts[at]!, starts[at + 1]! - 1);
    },
    sorted() {
      for (let at = 0; at <= rest; at++) orderedBin(at);
      return placed;
    },
    starts,
    bin,
    orderedBin,
  };
}

/** The first place from `low` to `high` of descending values that does not exceed a value; `high` when none does. */
function firstAtMost(value: number, descending: Float64Array, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (descending[middle]! <= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last bin that starts at a place or before it. */
function binOf(place: number, starts: Int32Array): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
