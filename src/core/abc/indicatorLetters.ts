import { isUnknown, type Unknown } from '../Unknown';
import type { Cut } from './Cut';
import { tiers, type Tier } from './Tier';
import { backInPlace, onlyKnown, type KnownValues } from './KnownValues';
import { tierBorders } from './tierBorders';
import { tiersByBorders } from './tiersByBorders';

/**
 * One indicator's letter for each customer (n), undefined where the value is not known. When no value lies above 0 the
 * known ones all take the last letter: one empty indicator must not hide the others. Unknown: `badRatio`.
 * @example indicatorLetters({ values: Float64Array.of(9, 0), known: Uint8Array.of(1, 1) }, { method: 'count', ratio: [1, 2, 2] }) // ["A","C"]
 */
export function indicatorLetters(indicator: KnownValues, cut: Cut): (Tier | undefined)[] | Unknown {
  const values = onlyKnown(indicator);
  const borders = tierBorders(values, cut);
  if (isUnknown(borders) && borders.unknown === 'badRatio') return borders;
  const lastTier = (cut.method === 'count' || cut.method === 'value' ? cut.ratio.length : 3) - 1;
  const indexes = isUnknown(borders) ? values.map(() => lastTier) : tiersByBorders(values, borders);
  return backInPlace(indicator.known, (place) => tiers[indexes[place]!], undefined);
}
