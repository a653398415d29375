import type { Judgement } from '../../core/abc/Judgement';
import { tiers, type Tier } from '../../core/abc/Tier';

/** How many customers change tier. */
export interface TierMoves {
  readonly up: number;
  readonly down: number;
}

/** Who stands higher and who lower in one judgement than in another of the same customers. */
export function tierMoves(before: Judgement, after: Judgement): TierMoves {
  const places = new Map(before.customers.map(({ id, tier }) => [id, placeOf(tier)]));
  let up = 0;
  let down = 0;
  for (const { id, tier } of after.customers) {
    const was = places.get(id)!;
    if (placeOf(tier) < was) up += 1;
    if (placeOf(tier) > was) down += 1;
  }
  return { up, down };
}

/** 0 is the best; a customer that is not judged stands below all tiers. */
function placeOf(tier: Tier | undefined): number {
  return tier === undefined ? tiers.length : tiers.indexOf(tier);
}
