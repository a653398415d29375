import { backInPlace, onlyKnown, type KnownValues } from '../abc/rank/KnownValues';
import { tierIndexes } from '../abc/cut/tierIndexes';
import { isUnknown } from '../Unknown';
import type { StabilityClass } from './stabilityClass';

const classes: readonly StabilityClass[] = ['X', 'Y', 'Z'];
const ratio = [1, 2, 2];

/**
 * X, Y, Z as the steadiest 1:2:2 of the customers, by the same count cut as the tiers: equal variations share a class.
 * Use it where nearly everybody is beyond the usual limits. undefined where the variation is not known (n).
 * @example relativeClasses({ values: Float64Array.of(3, 1, 2, 0, 5), known: Uint8Array.of(1, 1, 1, 1, 1) }) // ["Z","Y","Y","X","Z"]
 */
export function relativeClasses(variations: KnownValues): (StabilityClass | undefined)[] {
  // Steadiness lies above 0 and falls as the variation rises, as a cut expects of values.
  const steadiness = onlyKnown(variations).map((variation) => 1 / (1 + variation));
  const places = tierIndexes(steadiness, { method: 'count', ratio });
  return backInPlace(variations.known, (place) => (isUnknown(places) ? undefined : classes[places[place]!]), undefined);
}
