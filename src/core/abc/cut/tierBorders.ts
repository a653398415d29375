import { isUnknown, unknown, type Unknown } from '../../Unknown';
import { computedPositions } from './computedPositions';
import { countPositions } from './countPositions';
import type { Cut } from './Cut';
import { rankValues, type Ranking } from '../rank/rankValues';
import { ratioShares } from './ratioShares';
import { tolerance } from '../rank/tolerance';
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
 * of ABC.TIER does. Unknown: `badRatio`, `badLimits`, `noValues` for none, `noPositive` when nothing lies above 0; for
 * "computed" also `tooFewPositives` and `allEqual`.
 * @example tierBorders(Float64Array.of(50, 30, 10, 6, 4), { method: 'count', ratio: [1, 2, 2] }).lowest // [50,10]
 */
export function tierBorders(population: Float64Array, cut: Cut): TierBorders | Unknown {
  switch (cut.method) {
    case 'count':
      return sharesBorders(population, cut.ratio, countPositions);
    case 'value':
      return sharesBorders(population, cut.ratio, valuePositions);
    case 'computed':
      return rankedBorders(population, computedPositions);
    case 'limits':
      return limitBorders(population, cut.limits);
    default:
      return cut satisfies never;
  }
}

function sharesBorders(
  population: Float64Array,
  ratio: readonly number[],
  positionsOf: (ranking: Ranking, shares: Float64Array) => Int32Array,
): TierBorders | Unknown {
  const shares = ratioShares(ratio);
  return isUnknown(shares) ? shares : rankedBorders(population, (ranking) => positionsOf(ranking, shares));
}

function rankedBorders(
  population: Float64Array,
  positionsOf: (ranking: Ranking) => Int32Array | Unknown,
): TierBorders | Unknown {
  if (population.length === 0) return unknown('noValues');
  const ranking = rankValues(population);
  if (ranking.positives === 0) return unknown('noPositive');
  const positions = positionsOf(ranking);
  if (isUnknown(positions)) return positions;
  const lowest = Float64Array.from(positions, (end) => (end === 0 ? Infinity : ranking.valueAt(end - 1)));
  return { lowest, tolerance: ranking.tolerance };
}

function limitBorders(population: Float64Array, limits: readonly number[]): TierBorders | Unknown {
  const areDescending = limits.every((limit, tier) => limit > 0 && limit < (limits[tier - 1] ?? Infinity));
  if (limits.length < 1 || limits.length > 4 || !areDescending) return unknown('badLimits');
  if (population.length === 0) return unknown('noValues');
  const noise = tolerance(population);
  if (!population.some((value) => value > noise)) return unknown('noPositive');
  return { lowest: Float64Array.from(limits), tolerance: noise };
}
