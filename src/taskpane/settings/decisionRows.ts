import { combinedLetter } from '../../core/abc/combine/combinedLetter';
import { tiers, type Tier } from '../../core/abc/Tier';

/** More rows than this no one fills in by hand. */
const mostRows = 27;

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
  if (letters ** indicators > mostRows) return [];
  const present = tiers.slice(0, letters);
  return profilesOf(indicators, present).map((profile) => {
    const usual = combinedLetter(profile, 'median', {})!;
    const decided = combinedLetter(profile, 'table', decisions)!;
    return { profile: profile.join(''), usual, tier: present.includes(decided) ? decided : usual };
  });
}

function profilesOf(indicators: number, letters: readonly Tier[]): Tier[][] {
  if (indicators === 0) return [[]];
  return letters.flatMap((letter) => profilesOf(indicators - 1, letters).map((rest) => [letter, ...rest]));
}
