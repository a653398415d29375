import { mostDecisions } from '../../core/abc/combine/combinationOf';
import { combinedLetter } from '../../core/abc/combine/combinedLetter';
import { tiers, type Tier } from '../../core/abc/Tier';

export interface DecisionRow {
  /** "AAC" */
  readonly profile: string;
  /** What the middle letter would say. */
  readonly usual: Tier;
  readonly tier: Tier;
}

/**
 * The rows of a decision table, best letters first: every profile of so many indicators with so many letters, and its tier.
 * Empty when that would be more than 27 rows.
 */
export function decisionRows(
  indicators: number,
  letters: number,
  decisions: Readonly<Record<string, Tier>>,
): DecisionRow[] {
  if (letters ** indicators > mostDecisions) return [];
  return profilesOf(indicators, tiers.slice(0, letters)).map((profile) => ({
    profile: profile.join(''),
    usual: combinedLetter(profile, 'median', {})!,
    tier: combinedLetter(profile, 'table', decisions)!,
  }));
}

function profilesOf(indicators: number, letters: readonly Tier[]): Tier[][] {
  if (indicators === 0) return [[]];
  return letters.flatMap((letter) => profilesOf(indicators - 1, letters).map((rest) => [letter, ...rest]));
}
