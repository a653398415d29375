import type { Cut } from './Cut';
import { tierCount } from './tierCount';
import { tiers, type Tier } from '../Tier';

/**
 * The tiers that a rule works with, best first: as many as its cuts draw, and those beyond that a decision table gives.
 * @example usedTiers([{ method: 'computed' }], ['A', 'D']) // ["A","B","C","D"]
 */
export function usedTiers(cuts: readonly Cut[], tierOf: readonly (Tier | undefined)[]): Tier[] {
  const given = new Set(tierOf);
  const beyond = tiers.reduce((count, tier, place) => (given.has(tier) ? place + 1 : count), 0);
  return tiers.slice(0, Math.max(beyond, ...cuts.map(tierCount)));
}
