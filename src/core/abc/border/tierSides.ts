import type { Cut } from '../cut/Cut';
import type { KnownValues } from '../rank/KnownValues';
import { tierCount } from '../cut/tierCount';
import { tiers, type Tier } from '../Tier';

/** A border of a tier: the tier behind it and the value where it stands. */
export interface TierSide {
  readonly to: Tier;
  readonly border: number;
}

/** What lies on both sides of a tier; undefined where it is the first or the last one. */
export interface TierSides {
  readonly up: TierSide | undefined;
  readonly down: TierSide | undefined;
}

/**
 * The borders on both sides of every tier, for customers with their values and tiers (n). Upwards the border is the smallest
 * value of the next tier that has customers, downwards the largest value of the next one. With limits the borders are the
 * limits themselves, whether or not anybody stands behind them: the next one up, and the tier's own one down.
 * @example tierSides({ values: Float64Array.of(9, 4), known: Uint8Array.of(1, 1) }, ['A', 'C'], { method: 'count', ratio: [1, 2, 2] }).A.down // {"to":"C","border":4}
 */
export function tierSides(
  { values, known }: KnownValues,
  tierOf: readonly (Tier | undefined)[],
  cut: Cut,
): Readonly<Partial<Record<Tier, TierSides>>> {
  const used = tiers.slice(0, tierCount(cut));
  if (cut.method === 'limits') return sidesByLimits(used, cut.limits);
  const least = new Map<Tier, number>();
  const largest = new Map<Tier, number>();
  tierOf.forEach((tier, index) => {
    if (tier === undefined || known[index] !== 1) return;
    const value = values[index]!;
    least.set(tier, Math.min(least.get(tier) ?? value, value));
    largest.set(tier, Math.max(largest.get(tier) ?? value, value));
  });
  const present = used.filter((tier) => least.has(tier));
  const side = (to: Tier | undefined, edge: ReadonlyMap<Tier, number>): TierSide | undefined =>
    to && { to, border: edge.get(to)! };
  return Object.fromEntries(
    present.map((tier, place) => [
      tier,
      { up: side(present[place - 1], least), down: side(present[place + 1], largest) },
    ]),
  );
}

function sidesByLimits(used: readonly Tier[], limits: readonly number[]): Partial<Record<Tier, TierSides>> {
  const side = (to: Tier | undefined, border: number | undefined): TierSide | undefined =>
    to === undefined || border === undefined ? undefined : { to, border };
  return Object.fromEntries(
    used.map((tier, place) => [
      tier,
      { up: side(used[place - 1], limits[place - 1]), down: side(used[place + 1], limits[place]) },
    ]),
  );
}
