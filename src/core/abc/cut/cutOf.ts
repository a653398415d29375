import type { IndicatorKind } from '../../intake/Mapping';
import type { Cut } from './Cut';
import type { Settings } from '../Settings';

/**
 * How the settings cut one indicator into letters. Limits that are not given are an empty list, which no cut accepts.
 * @example cutOf({ method: 'limits', limits: { scale: [100, 50] } }, 'scale') // {"method":"limits","limits":[100,50]}
 */
export function cutOf(
  { method, ratio, limits }: Pick<Settings, 'method' | 'ratio' | 'limits'>,
  kind: IndicatorKind,
): Cut {
  switch (method) {
    case 'count':
    case 'value':
      return { method, ratio };
    case 'computed':
      return { method };
    case 'limits':
      return { method, limits: limits[kind] ?? [] };
    default:
      return method satisfies never;
  }
}
