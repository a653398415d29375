import { calendarDay } from './calendarDay';
import { periodOfYear, type CalendarPeriod, type DatedPeriod } from './periodOfParts';

/** A leap year, to compare parts of a year that is not known. */
const anyYear = 2000;

/**
 * The shorter of two periods of which one is part of the other; a year that only one of them names holds for both.
 * Undefined when neither is part of the other.
 * @example innerPeriod({ first: 45658, last: 46022, length: 'year' }, { month: 1 }) // {"first":45658,"last":45688,"length":"month"}
 */
export function innerPeriod(one: CalendarPeriod, other: CalendarPeriod): CalendarPeriod | undefined {
  const year = yearOf(one) ?? yearOf(other) ?? anyYear;
  const [a, b] = [inYear(one, year), inYear(other, year)];
  if (a === undefined || b === undefined) return undefined;
  const isDated = 'length' in one || 'length' in other;
  if (a.first >= b.first && a.last <= b.last) return isDated ? a : one;
  if (b.first >= a.first && b.last <= a.last) return isDated ? b : other;
  return undefined;
}

function inYear(period: CalendarPeriod, year: number): DatedPeriod | undefined {
  return 'length' in period ? period : periodOfYear(year, period);
}

function yearOf(period: CalendarPeriod): number | undefined {
  return 'length' in period ? calendarDay(period.last).year : undefined;
}
