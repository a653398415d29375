import { isUnknown, unknown, type Unknown } from '../Unknown';
import { countPositions } from './countPositions';
import { ratioShares } from './ratioShares';
import type { Cut } from './Cut';
import { rankValues, type Ranking } from './rankValues';
import { valuePositions } from './valuePositions';

/** What decides a tier: the smallest value in each tier of a population. */
export interface TierBorders {
  /** One a tier but the last, descending; Infinity where no value reaches the tier. */
  readonly lowest: Float64Array;
  /** The population's tolerance: a value this close below a border has reached it. */
  readonly tolerance: number;
}

/**
 * The borders of a population's tiers. Judge the population itself with them, or any other value, as the fourth argument
 * of ABC.TIER does. Unknown: `badRatio`, `noValues` for none, `noPositive` when nothing lies above 0.
 * @example tierBorders(Float64Array.of(50, 30, 10, 6, 4), { method: 'count', ratio: [1, 2, 2] }).lowest // [50,10]
 */
export function tierBorders(population: Float64Array, cut: Cut): TierBorders | Unknown {
  if (cut.method === 'computed' || cut.method === 'limits') return unknown('badLimits');
  const shares = ratioShares(cut.ratio);
  if (isUnknown(shares)) return shares;
  if (population.length === 0) return unknown('noValues');
  const ranking = rankValues(population);
  if (ranking.positives === 0) return unknown('noPositive');
  const positions = tierEnds(ranking, shares, cut.method);
  const lowest = Float64Array.from(positions, (end) => (end === 0 ? Infinity : ranking.sorted[end - 1]!));
  return { lowest, tolerance: ranking.tolerance };
}

function tierEnds(ranking: Ranking, shares: Float64Array, method: 'count' | 'value'): Int32Array {
  switch (method) {
    case 'count':
      return countPositions(ranking, shares);
    case 'value':
      return valuePositions(ranking, shares);
    default:
      return method satisfies never;
  }
}
