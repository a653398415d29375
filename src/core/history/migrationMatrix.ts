import type { Tier } from '../abc/Tier';
import { unknown, type Unknown } from '../Unknown';

/** The tiers a migration is counted between; a customer without one of them is in none. */
export const migrationTiers: readonly Tier[] = ['A', 'B', 'C'];

/**
 * How many customers went from which tier to which between two runs: 4 x 4 counts, rows before, columns after, both
 * A, B, C, none. Use it to see whether a portfolio moved; customers on the diagonal stayed. As R's `table` and pandas
 * `crosstab` count, without totals. Unknown: `badShape` when the two runs do not list the same number of customers,
 * `noValues` for none.
 * @example migrationMatrix(['A', 'A', undefined], ['A', 'B', 'C']) // [[1,1,0,0],[0,0,0,0],[0,0,0,0],[0,0,1,0]]
 */
export function migrationMatrix(
  before: readonly (Tier | undefined)[],
  after: readonly (Tier | undefined)[],
): number[][] | Unknown {
  if (before.length !== after.length) return unknown('badShape', before.length, after.length);
  if (before.length === 0) return unknown('noValues');
  const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  before.forEach((tier, customer) => counts[placeOf(tier)]![placeOf(after[customer])]!++);
  return counts;
}

function placeOf(tier: Tier | undefined): number {
  const place = tier === undefined ? -1 : migrationTiers.indexOf(tier);
  return place === -1 ? migrationTiers.length : place;
}
