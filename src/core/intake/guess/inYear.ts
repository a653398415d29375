import { calendarDay } from '../calendar/calendarDay';
import { serialOf } from '../calendar/serialOf';
import type { PeriodIndicator } from '../Mapping';

/**
 * An indicator whose headers name no year, with its last period in another year than the one that was assumed; as it is where
 * no year was assumed.
 * @example inYear({ kind: 'scale', periods: [{ column: 1, first: 45658, last: 45688 }], assumedYear: 2025 }, 2024).periods[0] // {"column":1,"first":45292,"last":45322}
 */
export function inYear(indicator: PeriodIndicator, year: number): PeriodIndicator {
  const { assumedYear, periods } = indicator;
  if (assumedYear === undefined) return indicator;
  const shifted = (day: number): number => {
    const { year: from, month } = calendarDay(day);
    return serialOf(from + year - assumedYear, month, 1) ?? day;
  };
  // Periods are whole months: the day after the last is the first of a month, as the first is.
  return {
    ...indicator,
    assumedYear: year,
    periods: periods.map(({ column, first, last }) => ({ column, first: shifted(first), last: shifted(last + 1) - 1 })),
  };
}
