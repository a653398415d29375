import type { IndicatorKind } from '../../intake/Mapping';
import type { Settings } from '../Settings';

/**
 * One weight an indicator: 1 where the settings give none.
 * @example weightsOf([{ kind: 'scale' }, { kind: 'brandShare' }], { weights: { scale: 2 } }) // [2,1]
 */
export function weightsOf(
  indicators: readonly { readonly kind: IndicatorKind }[],
  { weights }: Pick<Settings, 'weights'>,
): number[] {
  return indicators.map(({ kind }) => weights[kind] ?? 1);
}
