import type { IndicatorKind, PeriodIndicator } from '../Mapping';
import type { PeriodGroup } from './PeriodGroup';

/**
 * A group of period columns as an indicator of this kind.
 * @example groupIndicator('scale', { label: 'Sales', length: 'month', periods: [], unused: [4] }) // {"kind":"scale","periods":[],"unused":[4]}
 */
export function groupIndicator(kind: IndicatorKind, { periods, assumedYear, unused }: PeriodGroup): PeriodIndicator {
  return {
    kind,
    periods,
    ...(assumedYear === undefined ? {} : { assumedYear }),
    ...(unused.length === 0 ? {} : { unused }),
  };
}
