import type { StabilityVerdict } from '../core/stability/CustomerStability';
import { unknown, type Unknown } from '../core/Unknown';
import { stabilityOf } from '../locales/stabilityOf';

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
  return verdictOfClass.get(wanted) ?? stabilityOf(wanted) ?? unknown('unknownStability');
}
