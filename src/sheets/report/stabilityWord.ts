import type { StabilityVerdict } from '../../core/stability/CustomerStability';
import type { Words } from '../../locales/Words';

/** How a sheet says a stability; a customer of whom nothing is known has a word too, so that the words of all can be counted. */
export function stabilityWord(verdict: StabilityVerdict | undefined, words: Words): string {
  return words(verdict === undefined ? 'sheet.noStability' : `measure.stability.${verdict}`);
}
