import { onlyKnown } from '../core/abc/rank/KnownValues';
import { readDates } from './readDate';
import { refuseErrors } from './readGrid';

/**
 * The different days of a range of dates, ascending; an error cell spoils the whole answer.
 * @example readOrderDays([[45299.5, 45292], [45299, 'x']]) // [45292,45299]
 */
export function readOrderDays(dates: unknown): Int32Array {
  const days = Int32Array.from(onlyKnown(refuseErrors(readDates(dates, 'dates'), 'dates'))).sort();
  return days.filter((day, index) => index === 0 || day !== days[index - 1]);
}
