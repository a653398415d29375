import { profileText } from '../profileText';
import type { Combination, ScoreMethod } from '../Settings';
import { tiers, type Tier } from '../Tier';

/** How letters alone give a verdict. */
export type LetterRule = Exclude<Combination, ScoreMethod>;

/**
 * The tier that a customer's letters give. "median": the middle one; half-way between two it is the lower tier, so A and B
 * give B, and so do A and C. "best" and "worst" speak for themselves. "table": what the decisions say for the profile, else the
 * median. undefined when no letter is known.
 * @example combinedLetter(['A', 'C', 'B'], 'median', {}) // "B"
 */
export function combinedLetter(
  letters: readonly (Tier | undefined)[],
  rule: LetterRule,
  decisions: Readonly<Record<string, Tier>>,
): Tier | undefined {
  const places = letters.flatMap((letter) => (letter === undefined ? [] : tiers.indexOf(letter)));
  if (places.length === 0) return undefined;
  switch (rule) {
    case 'best':
      return tiers[Math.min(...places)];
    case 'worst':
      return tiers[Math.max(...places)];
    case 'table':
      return decisions[profileText(letters)] ?? medianOf(places);
    case 'median':
      return medianOf(places);
    default:
      return rule satisfies never;
  }
}

function medianOf(places: number[]): Tier {
  const sorted = places.sort((one, other) => one - other);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!];
  return tiers[Math.ceil((lower + upper) / 2)]!;
}
