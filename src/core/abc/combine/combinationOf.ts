import type { IndicatorKind } from '../../intake/Mapping';
import { cutOf } from '../cut/cutOf';
import { tierCount } from '../cut/tierCount';
import type { Combination, Settings } from '../Settings';

/** More rows than this no one fills in by hand. */
export const mostDecisions = 27;

/**
 * How many indicators are combined in fact: as chosen, but by the middle letter where a decision table would have more than
 * 27 rows (one for every profile of the letters).
 * @example combinationOf([{ kind: 'scale' }, { kind: 'contribution' }], { method: 'count', ratio: [1, 2, 2], limits: {}, combination: 'table' }) // "table"
 */
export function combinationOf(
  indicators: readonly { readonly kind: IndicatorKind }[],
  settings: Pick<Settings, 'method' | 'ratio' | 'limits' | 'combination'>,
): Combination {
  if (settings.combination !== 'table') return settings.combination;
  const letters = Math.max(...indicators.map(({ kind }) => tierCount(cutOf(settings, kind))));
  return letters ** indicators.length > mostDecisions ? 'median' : 'table';
}
