import type { DayOrder } from '../cells/Cells';
import { fullYear } from './fullYear';
import { halfWidth } from '../cells/halfWidth';
import { isTimeOfDay, weekday } from './isTimeOfDay';
import { serialOf } from './serialOf';

/**
 * What a day written as three numbers may mean: its serial in each order, undefined where there is no such day. The year
 * stands in front or behind; in front it has two figures, for four mean one thing only.
 */
export type NumericDay = Readonly<Record<DayOrder, number | undefined>>;

/** In the order in which they are offered. */
export const dayOrders: readonly DayOrder[] = ['dayFirst', 'monthFirst', 'yearFirst'];

const longest = 64;
const written = new RegExp(
  `^(?:${weekday}[, ]{0,2})?(?:(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})|(\\d{2})([-/.])(\\d{1,2})\\6(\\d))(?:$|(?=[ ,t(])(.*)$)`,
  'i',
);

/**
 * All readings of a day such as "5/1/2024" or "24-12-31"; undefined when the text is not written in that way.
 * @example numericDay('13/07/2025') // {"dayFirst":45851}
 */
export function numericDay(text: string): NumericDay | undefined {
  if (text.length > longest) return undefined;
  const parts = written.exec(halfWidth(text).trim());
  if (parts === null || !isTimeOfDay(parts[9] ?? '')) return undefined;
  // A single figure behind is a day: "25/1/5".
  const endsInDay = parts[8] !== undefined;
  const [one, two, three] = (endsInDay ? [parts[5], parts[7], parts[8]] : [parts[1], parts[3], parts[4]]) as string[];
  const [first, second, last] = [Number(one), Number(two), Number(three)];
  const year = fullYear(last);
  const couldBeginWithYear = one!.length === 2 && three!.length < 4;
  return {
    dayFirst: endsInDay ? undefined : serialOf(year, second, first),
    monthFirst: endsInDay ? undefined : serialOf(year, first, second),
    yearFirst: couldBeginWithYear ? serialOf(fullYear(first), second, last) : undefined,
  };
}

/**
 * Whether the orders that make a day of it make different ones.
 * @example isAmbiguous({ dayFirst: 45413, monthFirst: 45296, yearFirst: undefined }) // true
 */
export function isAmbiguous({ dayFirst, monthFirst, yearFirst }: NumericDay): boolean {
  const some = dayFirst ?? monthFirst ?? yearFirst;
  return [dayFirst, monthFirst, yearFirst].some((day) => day !== undefined && day !== some);
}
