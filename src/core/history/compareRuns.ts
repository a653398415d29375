import { tiers, type Tier } from '../abc/Tier';
import type { RunTier } from './JudgementRun';
import { migrationTiers } from './migrationMatrix';
import type { RunComparison, TierMove } from './RunComparison';

/**
 * Who went from which tier to which between two runs, customers by their ids: `migrationMatrix` with the customers behind its
 * counts, also for runs that do not have the same customers, or that used D and E. A customer that a run does not have, or did
 * not judge, is in none there.
 * @example compareRuns([{ customerId: 'K1', customer: 'Elm', tier: 'A' }], [{ customerId: 'K1', customer: 'Elm', tier: 'B' }]).counts // [[0,1,0,0],[0,0,0,0],[0,0,0,0],[0,0,0,0]]
 */
export function compareRuns(before: readonly RunTier[], after: readonly RunTier[]): RunComparison {
  const inForce = new Set<Tier | undefined>(migrationTiers);
  const earlier = new Map<string, RunTier>();
  for (const entry of before) {
    earlier.set(entry.customerId, entry);
    inForce.add(entry.tier);
  }
  const later = new Map<string, RunTier>();
  for (const entry of after) {
    later.set(entry.customerId, entry);
    inForce.add(entry.tier);
  }
  const moves: TierMove[] = [];
  for (const { customerId, customer, tier } of later.values()) {
    moves.push({ customerId, customer, before: earlier.get(customerId)?.tier, after: tier });
  }
  for (const { customerId, customer, tier } of earlier.values()) {
    if (!later.has(customerId)) moves.push({ customerId, customer, before: tier, after: undefined });
  }
  const shown = tiers.filter((tier) => inForce.has(tier));
  return { tiers: shown, counts: countMoves(moves, shown), moves };
}

function countMoves(moves: readonly TierMove[], shown: readonly Tier[]): number[][] {
  const places = new Map<Tier | undefined, number>([...shown, undefined].map((tier, place) => [tier, place]));
  const counts = Array.from(places, () => Array.from(places, () => 0));
  for (const { before, after } of moves) counts[places.get(before)!]![places.get(after)!]!++;
  return counts;
}
