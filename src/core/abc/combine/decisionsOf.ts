import type { IndicatorKind } from '../../intake/Mapping';
import { cutOf } from '../cut/cutOf';
import { tierCount } from '../cut/tierCount';
import type { Settings } from '../Settings';
import { tiers } from '../Tier';

/**
 * The decisions that hold under the present cuts: one for a tier that these do not have (a C made for 1:2:2, when the ratio is
 * now 1:1) waits until they have it again.
 * @example decisionsOf([{ kind: 'scale' }, { kind: 'contribution' }], { method: 'count', ratio: [1, 1], limits: {}, decisions: { AB: 'A', BA: 'C' } }) // {"AB":"A"}
 */
export function decisionsOf(
  indicators: readonly { readonly kind: IndicatorKind }[],
  settings: Pick<Settings, 'method' | 'ratio' | 'limits' | 'decisions'>,
): Settings['decisions'] {
  const letters = Math.max(...indicators.map(({ kind }) => tierCount(cutOf(settings, kind))));
  const present = tiers.slice(0, letters);
  return Object.fromEntries(Object.entries(settings.decisions).filter(([, tier]) => present.includes(tier)));
}
