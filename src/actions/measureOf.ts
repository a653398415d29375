import type { Tier } from '../core/abc/Tier';
import { measuresFor } from '../core/plan/measuresFor';
import type { MeasureTexts } from '../core/plan/MeasureTexts';
import type { StabilityVerdict } from '../core/stability/CustomerStability';
import { isUnknown } from '../core/Unknown';
import { measureLines } from '../locales/measureLines';
import type { Words } from '../locales/Words';

/**
 * What a customer of this tier and stability gets, one line a kind of measure: the text that ABC.MEASURE gives. No line where
 * there are no measures: below C, or without a tier. Without a stability a customer counts as steady.
 * @param texts the user's own measures, which come before the usual ones
 */
export function measureOf(
  tier: Tier | undefined,
  verdict: StabilityVerdict | undefined,
  words: Words,
  texts?: MeasureTexts,
): readonly string[] {
  const measures = tier === undefined ? undefined : measuresFor(tier, verdict, texts);
  return measures === undefined || isUnknown(measures) ? [] : measureLines(measures, words);
}
