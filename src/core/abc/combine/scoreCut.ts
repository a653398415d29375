import type { Cut } from '../cut/Cut';
import { defaultRatios } from '../defaultSettings';
import type { Settings } from '../Settings';

/**
 * How a score of several indicators is cut: by the count of customers, with the user's ratio when that is how the letters
 * are drawn, else 1:2:2. A score has no value to share out, and no limits of its own.
 * @example scoreCut({ method: 'value', ratio: [80, 15, 5] }) // {"method":"count","ratio":[1,2,2]}
 */
export function scoreCut({
  method,
  ratio,
}: Pick<Settings, 'method' | 'ratio'>): Extract<Cut, { method: 'count' | 'value' }> {
  return { method: 'count', ratio: method === 'count' ? ratio : defaultRatios.count };
}
