import { tiers, type Tier } from '../../core/abc/Tier';
import type { JudgementRun } from '../../core/history/JudgementRun';

/** The usual tiers, and the others that any judgement used. */
export function usedRunTiers(runs: readonly JudgementRun[]): readonly Tier[] {
  return tiers.filter((tier, place) => place < 3 || runs.some(({ counts }) => counts[tier] !== undefined));
}
