import { calendarNumber } from './calendarNumber';
import { fullYear } from './fullYear';
import { monthOfName } from './monthOfName';
import { serialOf } from './serialOf';

/** What the groups of a pattern of `dayForms` hold. */
export type DateParts = Readonly<Record<string, string | undefined>>;

/**
 * The serial of the day that the groups of a pattern name; undefined when there is no such day.
 * @example dayOfParts({ y: '25', n: 'Mar', d: '3' }) // 45719
 */
export function dayOfParts({ y, m, n, d }: DateParts): number | undefined {
  if (y === undefined || d === undefined) return undefined;
  const month = n === undefined ? calendarNumber(m ?? '0') : monthOfName(n);
  return serialOf(fullYear(calendarNumber(y)), month, calendarNumber(d));
}
