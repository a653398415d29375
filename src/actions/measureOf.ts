import type { Tier } from '../core/abc/Tier';
import { measureLevels } from '../core/plan/measureLevels';
import type { StabilityVerdict } from '../core/stability/CustomerStability';
import { isUnknown } from '../core/Unknown';
import { measureLines } from '../locales/measureLines';
import type { Words } from '../locales/Words';

/**
 * What a customer of this tier and stability gets, one line a kind of measure: the text that ABC.MEASURE gives. No line where
 * there are no measures: below C, or without a tier. Without a stability a customer counts as steady.
 */
export function measureOf(
  tier: Tier | undefined,
  verdict: StabilityVerdict | undefined,
  words: Words,
): readonly string[] {
  const levels = tier === undefined ? undefined : measureLevels(tier, verdict ?? 'steady');
  return levels === undefined || isUnknown(levels) ? [] : measureLines(levels, words);
}
