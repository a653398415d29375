import type { Tier } from '../../core/abc/Tier';
import { measureKinds, type MeasureKind } from '../../core/plan/measureLevels';
import { measuresFor } from '../../core/plan/measuresFor';
import type { MeasureTexts } from '../../core/plan/MeasureTexts';
import type { StabilityVerdict } from '../../core/stability/CustomerStability';
import { isUnknown } from '../../core/Unknown';
import type { Words } from '../../locales/Words';

/**
 * What customers of a tier and stability get, a text a kind of measure: the user's own texts, else the usual ones. Without a
 * stability a customer counts as steady; undefined where there are none, as for a tier below C.
 */
export function classMeasures(
  tier: Tier | undefined,
  verdict: StabilityVerdict | undefined,
  words: Words,
  texts: MeasureTexts | undefined,
): Readonly<Record<MeasureKind, string>> | undefined {
  const measures = tier === undefined ? undefined : measuresFor(tier, verdict, texts);
  if (measures === undefined || isUnknown(measures)) return undefined;
  const entries = measureKinds.map((kind) => {
    const measure = measures[kind];
    return [kind, typeof measure === 'string' ? measure.trim() : words(`measure.${kind}.${measure}`)];
  });
  return Object.fromEntries(entries) as Record<MeasureKind, string>;
}
