import type { LetterRule } from '../../core/abc/combine/combinedLetter';

/**
 * The letter that a row's letters give by a rule, as `core/abc/combine/combinedLetter` does, from their numbers side by side
 * ("X5:Z5", 1 is A, "" unknown) and the profile they spell. `decisions` are two columns, profile and tier; only "table" asks
 * for them.
 */
export function nativeLetterTier(
  rule: LetterRule,
  places: string,
  profile: string,
  letters: string,
  decisions: string | undefined,
): string {
  const letter = (place: string) => `MID("${letters}",${place},1)`;
  // Half-way between two letters it is the lower tier.
  const median = letter(`ROUNDUP(MEDIAN(${places}),0)`);
  const ruled = () => {
    switch (rule) {
      case 'best':
        return letter(`MIN(${places})`);
      case 'worst':
        return letter(`MAX(${places})`);
      case 'median':
        return median;
      case 'table':
        return decisions === undefined ? median : `IFERROR(UPPER(VLOOKUP(${profile},${decisions},2,FALSE)),${median})`;
      default:
        return rule satisfies never;
    }
  };
  return `=IF(${profile}="","",${ruled()})`;
}
