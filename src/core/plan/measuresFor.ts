import type { Tier } from '../abc/Tier';
import type { StabilityVerdict } from '../stability/CustomerStability';
import type { Unknown } from '../Unknown';
import { measureLevels, type MeasureKind } from './measureLevels';
import type { MeasureTexts } from './MeasureTexts';

/**
 * What a customer of this tier and stability gets: the user's own texts where the table has them, blank ones too, else the level
 * of each kind of measure. Unknown: `unknownTier` for a tier below C that has no row of its own.
 * @param texts the user's own measures, by "A-steady" and so on
 * @param verdict steady where the stability is not known
 * @example measuresFor('C', 'lost').visit // 1
 */
export function measuresFor(
  tier: Tier,
  verdict: StabilityVerdict = 'steady',
  texts: MeasureTexts = {},
): Readonly<Record<MeasureKind, string | number>> | Unknown {
  return texts[`${tier}-${verdict}`] ?? measureLevels(tier, verdict);
}
