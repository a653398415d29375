import { calendarNumber } from './calendarNumber';
import { dayOfParts, type DateParts } from './dayOfParts';
import { fullYear } from './fullYear';
import { monthOfName } from './monthOfName';
import { serialOf } from './serialOf';

/** A stretch of the calendar: first and last day as Excel serials of the 1900 system. */
export interface DatedPeriod {
  readonly first: number;
  readonly last: number;
  readonly length: 'day' | 'month' | 'quarter' | 'half' | 'year';
}

/** A part of some year: month 1 to 12, quarter 1 to 4, half 1 or 2. */
export type YearlessPeriod = { readonly month: number } | { readonly quarter: number } | { readonly half: number };

export type CalendarPeriod = DatedPeriod | YearlessPeriod;

/** What the groups of a pattern of `periodForms` name; undefined when the calendar has no such period. */
export function periodOfParts(parts: DateParts): CalendarPeriod | undefined {
  const { y, c, m, n, d, q, r, h } = parts;
  if (d !== undefined) {
    const day = dayOfParts(parts);
    return day === undefined ? undefined : { first: day, last: day, length: 'day' };
  }
  const part = partOfYear(m ?? n, q ?? r, h);
  const year = y ?? c;
  return year === undefined ? part : periodOfYear(fullYear(calendarNumber(year)), part);
}

function partOfYear(month?: string, quarter?: string, half?: string): YearlessPeriod | undefined {
  if (month !== undefined) return { month: /^[a-z]/i.test(month) ? monthOfName(month) : calendarNumber(month) };
  if (quarter !== undefined) return { quarter: calendarNumber(quarter) };
  if (half !== undefined) return { half: /[1上]/.test(half) ? 1 : 2 };
  return undefined;
}

/**
 * A part of a year, or the whole year, with its days; undefined outside of 1900 to 2100.
 * @example periodOfYear(2024, { month: 2 }) // {"first":45323,"last":45351,"length":"month"}
 */
export function periodOfYear(year: number, part?: YearlessPeriod): DatedPeriod | undefined {
  const [length, place, months] =
    part === undefined
      ? (['year', 1, 12] as const)
      : 'month' in part
        ? (['month', part.month, 1] as const)
        : 'quarter' in part
          ? (['quarter', part.quarter, 3] as const)
          : (['half', part.half, 6] as const);
  const end = place * months;
  const first = serialOf(year, end - months + 1, 1);
  const after = serialOf(end === 12 ? year + 1 : year, (end % 12) + 1, 1);
  return first === undefined || after === undefined || year > 2100 ? undefined : { first, last: after - 1, length };
}
