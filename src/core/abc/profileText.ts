import type { Tier } from './Tier';

/**
 * The letters of the indicators side by side, "-" where one is not known; "" when none is: such a customer is not judged.
 * @example profileText(['A', undefined, 'B']) // "A-B"
 */
export function profileText(letters: readonly (Tier | undefined)[]): string {
  return letters.some((letter) => letter !== undefined) ? letters.map((letter) => letter ?? '-').join('') : '';
}
