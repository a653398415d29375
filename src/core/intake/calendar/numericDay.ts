import { fullYear } from './fullYear';
import { halfWidth } from '../cells/halfWidth';
import { isTimeOfDay, weekday } from './isTimeOfDay';
import { serialOf } from './serialOf';

/** A day written as two numbers and a year behind, and what the two numbers may mean. */
export interface NumericDay {
  /** The serials of both readings; undefined where there is no such day. */
  readonly dayFirst: number | undefined;
  readonly monthFirst: number | undefined;
  /** True when the year has two figures and the first number could be the year as well: "24/03/05". */
  readonly couldBeginWithYear: boolean;
}

const longest = 64;
const written = new RegExp(
  `^(?:${weekday}[, ]{0,2})?(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:$|(?=[ ,t(])(.*)$)`,
  'i',
);

/**
 * Both readings of a day such as "5/1/2024"; undefined when the text is not written in that way.
 * @example numericDay('13/07/2025') // {"dayFirst":45851,"couldBeginWithYear":false}
 */
export function numericDay(text: string): NumericDay | undefined {
  if (text.length > longest) return undefined;
  const parts = written.exec(halfWidth(text).trim());
  if (parts === null || !isTimeOfDay(parts[5] ?? '')) return undefined;
  const [first, second, last] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const year = fullYear(last);
  return {
    dayFirst: serialOf(year, second, first),
    monthFirst: serialOf(year, first, second),
    couldBeginWithYear: parts[4]!.length === 2 && serialOf(fullYear(first), second, last) !== undefined,
  };
}
