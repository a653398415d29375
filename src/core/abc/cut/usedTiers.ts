import type { Cut } from './Cut';
import { tierCount } from './tierCount';
import { tiers, type Tier } from '../Tier';

/**
 * The tiers that a rule works with, best first: as many as its longest cut draws.
 * @example usedTiers([{ method: 'computed' }, { method: 'limits', limits: [9] }]) // ["A","B","C"]
 */
export function usedTiers(cuts: readonly Cut[]): Tier[] {
  return tiers.slice(0, Math.max(...cuts.map(tierCount)));
}
