import { isTie } from './isTie';
import { rankValues, type Ranking } from './rankValues';

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
export function tieRanks(values: Float64Array, ranking = rankValues(values)): TieRanks {
  const { count, positives, placeAt } = ranking;
  const groups = groupsOf(ranking);
  const best = new Int32Array(count);
  const last = new Int32Array(count);
  const positive = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const group = groups.ofPlace[placeAt(index)]!;
    best[index] = (group === 0 ? 0 : groups.ends[group - 1]!) + 1;
    last[index] = groups.ends[group]!;
    positive[index] = last[index]! <= positives ? 1 : 0;
  }
  return { best, last, positive };
}

/** The groups of equal values, numbered downwards: the group of each place (n), and the places up to the end of each. */
function groupsOf({ count, tolerance, sorted }: Ranking): { ofPlace: Int32Array; ends: Int32Array } {
  const values = sorted();
  const ofPlace = new Int32Array(count);
  const ends = new Int32Array(count);
  let group = 0;
  for (let place = 0; place < count; place++) {
    if (place > 0 && !isTie(values[place - 1]!, values[place]!, tolerance)) group++;
    ofPlace[place] = group;
    ends[group] = place + 1;
  }
  return { ofPlace, ends };
}
