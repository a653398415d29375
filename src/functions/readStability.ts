import type { StabilityVerdict } from '../core/stability/CustomerStability';
import { unknown, type Unknown } from '../core/Unknown';
import { stabilityWords } from './say';

/** The classes of ABC.STABILITY, which judge the same figure by the same limits. */
const verdictOfClass: ReadonlyMap<string, StabilityVerdict> = new Map([
  ['x', 'steady'],
  ['y', 'wavering'],
  ['z', 'unsteady'],
]);

/**
 * A stability by its word in either language, whichever Excel shows, by its code or by the class X, Y or Z; case and outer
 * spaces do not matter. A blank is steady. Unknown: `unknownStability`.
 * @example readStability(' 波动 ') // "wavering"
 */
export function readStability(text: string): StabilityVerdict | Unknown {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return 'steady';
  const ofClass = verdictOfClass.get(wanted);
  if (ofClass) return ofClass;
  for (const words of stabilityWords) {
    for (const [verdict, word] of Object.entries(words) as [StabilityVerdict, string][]) {
      if (verdict.toLowerCase() === wanted || word.toLowerCase() === wanted) return verdict;
    }
  }
  return unknown('unknownStability');
}
