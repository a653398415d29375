import { calendarDay } from '../calendar/calendarDay';
import { periodOfYear, type CalendarPeriod, type DatedPeriod, type YearlessPeriod } from '../calendar/periodOfParts';

/** A column with the period its header names. */
export interface NamedPeriod {
  /** 0-based sheet column. */
  readonly column: number;
  readonly period: CalendarPeriod;
}

export interface PlacedPeriod extends DatedPeriod {
  readonly column: number;
  /** True when the header names no year. */
  readonly isAssumed: boolean;
}

/**
 * Gives every period its days. Days that each lie in another month stand for their months. Periods without a year get one: the
 * first lies in `titleYear`, else it is the latest that has begun by `today`; where they fall from the end of a year to its beginning ("12月", "1月") a new
 * year begins. Without either they are left out.
 * @param named in the order of the columns; columns from the latest back to the earliest are understood
 * @example datedPeriods([{ column: 3, period: { quarter: 4 } }, { column: 4, period: { quarter: 1 } }], 45720)[1].first // 45658
 */
export function datedPeriods(named: readonly NamedPeriod[], today?: number, titleYear?: number): PlacedPeriod[] {
  const dated = named.flatMap(({ column, period }) =>
    'length' in period ? [{ ...period, column, isAssumed: false }] : [],
  );
  if (today === undefined && titleYear === undefined) return asMonths(dated);
  const assumed = parts.flatMap(({ place, length }) => {
    const some = named.flatMap(({ column, period }) => {
      const at = 'length' in period ? undefined : place(period);
      return at === undefined ? [] : [{ column, place: at, period: period as YearlessPeriod }];
    });
    return withYears(some, length, (first) => titleYear ?? latestYear(first, today!));
  });
  return [...asMonths(dated), ...assumed];
}

/** How each kind of period counts through a year of so many. */
const parts = [
  { place: (period: YearlessPeriod) => ('month' in period ? period.month : undefined), length: 12 },
  { place: (period: YearlessPeriod) => ('quarter' in period ? period.quarter : undefined), length: 4 },
  { place: (period: YearlessPeriod) => ('half' in period ? period.half : undefined), length: 2 },
] as const;

function asMonths(dated: readonly PlacedPeriod[]): PlacedPeriod[] {
  const months = dated
    .filter(({ length }) => length === 'day')
    .map((each) => {
      const { year, month } = calendarDay(each.first);
      return { ...each, ...periodOfYear(year, { month }) };
    });
  const distinct = new Set(months.map(({ first }) => first)).size;
  if (months.length < 2 || distinct < months.length) return [...dated];
  return [...dated.filter(({ length }) => length !== 'day'), ...months];
}

interface Part {
  readonly column: number;
  readonly place: number;
  readonly period: YearlessPeriod;
}

function withYears(found: readonly Part[], length: number, yearOf: (first: YearlessPeriod) => number): PlacedPeriod[] {
  let [onward, backward] = [0, 0];
  for (let at = 1; at < found.length; at++) {
    const step = found[at]!.place - found[at - 1]!.place;
    if (isBackward(step, length)) backward++;
    else if (step !== 0) onward++;
  }
  const ordered = backward > onward ? [...found].reverse() : found;
  const first = ordered[0];
  if (first === undefined) return [];
  let year = yearOf(first.period);
  let before = first.place;
  return ordered.flatMap(({ column, place, period }) => {
    if (place < before && !isBackward(place - before, length)) year++;
    before = place;
    const days = periodOfYear(year, period);
    return days === undefined ? [] : [{ ...days, column, isAssumed: true }];
  });
}

function latestYear(period: YearlessPeriod, today: number): number {
  const { year } = calendarDay(today);
  return (periodOfYear(year, period)?.first ?? Infinity) > today ? year - 1 : year;
}

/** From March to February, or from January to the December before; a fall by more is the way into the next year. */
function isBackward(step: number, length: number): boolean {
  return step < 0 ? 2 * (length + step) > length : step === length - 1 && length > 2;
}
