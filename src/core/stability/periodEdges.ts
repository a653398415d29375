import { calendarDay } from '../intake/calendar/calendarDay';
import { serialOf } from '../intake/calendar/serialOf';
import type { PeriodLength } from './PeriodSettings';

const monthsOf: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Fifty years of months. A mistyped year (9999) must not fill the memory with empty periods. */
const mostPeriods = 600;

/**
 * The first day of every calendar period from the one of the first day to the one of the last, and the day after them all
 * (T + 1 Excel serials, ascending); of more than 600 periods the latest.
 * @example periodEdges(45296, 45400, 'quarter') // [45292,45383,45474]
 */
export function periodEdges(first: number, last: number, length: PeriodLength): number[] {
  const months = monthsOf[length];
  const from = Math.floor(monthOf(first) / months);
  const to = Math.floor(monthOf(last) / months);
  const count = Math.min(to - from + 1, mostPeriods);
  return Array.from({ length: count + 1 }, (_, index) => firstDay((to - count + 1 + index) * months));
}

/** Months since January of the year 0. */
function monthOf(serial: number): number {
  const { year, month } = calendarDay(serial);
  return year * 12 + month - 1;
}

function firstDay(month: number): number {
  return serialOf(Math.floor(month / 12), (month % 12) + 1, 1)!;
}
