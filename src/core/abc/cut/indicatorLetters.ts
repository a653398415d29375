import { isUnknown, type Unknown } from '../../Unknown';
import type { Cut } from './Cut';
import { backInPlace, onlyKnown, type KnownValues } from '../rank/KnownValues';
import { tierCount } from './tierCount';
import { tierIndexes } from './tierIndexes';
import { tiers, type Tier } from '../Tier';

/**
 * One indicator's letter for each customer (n), undefined where the value is not known. When no value lies above 0 the
 * known ones all take the last letter: one empty indicator must not hide the others. Unknown: `badRatio`, `badLimits`,
 * and for "computed" `tooFewPositives` and `allEqual`.
 * @example indicatorLetters({ values: Float64Array.of(9, 0), known: Uint8Array.of(1, 1) }, { method: 'count', ratio: [1, 2, 2] }) // ["A","C"]
 */
export function indicatorLetters(indicator: KnownValues, cut: Cut): (Tier | undefined)[] | Unknown {
  const indexes = tierIndexes(onlyKnown(indicator), cut);
  if (!isUnknown(indexes)) return backInPlace(indicator.known, (place) => tiers[indexes[place]!], undefined);
  if (indexes.unknown !== 'noValues' && indexes.unknown !== 'noPositive') return indexes;
  const last = tiers[tierCount(cut) - 1];
  return backInPlace(indicator.known, () => last, undefined);
}
