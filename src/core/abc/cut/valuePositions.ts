import { orderlessSum } from '../rank/orderlessSum';
import type { Ranking } from '../rank/rankValues';
import { runningSums } from '../rank/runningSums';
import { tieGroup } from '../rank/tieGroup';
import { unitOf } from '../rank/unitOf';

/** A share accumulated before a customer must stay this much below a cut: the customer on the cut itself is past it. */
const cutNoise = 1e-9;

/**
 * Where each tier ends in a ranking when tiers are shares of the value (Pareto), worst tier left out. The base is the
 * sum of the values above 0. A customer belongs to a tier when the share accumulated before it is below the tier's cut,
 * so whoever crosses a cut goes up and the largest is always in A; equal values follow the first of their group.
 * R's matman counts the crossing customer down instead.
 * @example valuePositions(rankValues(Float64Array.of(80, 15, 5)), Float64Array.of(0.8, 0.95, 1)) // [1,2]
 */
export function valuePositions(ranking: Ranking, shares: Float64Array): Int32Array {
  const unit = unitOf(ranking.valueAt(0));
  const before = runningSums(gainsOfBins(ranking, unit), 1);
  const base = before[before.length - 1]!;
  return Int32Array.from(shares.subarray(0, -1), (share) => {
    const cut = (share - cutNoise) * base;
    const bin = before.findIndex((_, place) => before[place + 1]! >= cut);
    const sums = runningSums(ranking.orderedBin(bin), unit);
    let inside = 1;
    while (inside < sums.length - 1 && before[bin]! + sums[inside]! < cut) inside++;
    return edgeAfter(ranking, ranking.starts[bin]! + inside);
  });
}

/** What each bin of values above 0 holds, in units. */
function gainsOfBins({ starts, bin }: Ranking, unit: number): Float64Array {
  return Float64Array.from({ length: starts.length - 2 }, (_, at) => {
    const members = bin(at);
    if (members.length === 0) return 0;
    const own = unitOf(members[0]!);
    return orderlessSum(members, own) * (own / unit);
  });
}

/** The place itself where a group of equal values ends, else the end of the group it would split. */
function edgeAfter(ranking: Ranking, place: number): number {
  if (place === ranking.positives) return place;
  const { start, end } = tieGroup(ranking, place);
  return start === place ? place : end;
}
