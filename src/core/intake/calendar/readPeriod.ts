import { halfWidth } from '../cells/halfWidth';
import { monthNames } from './monthOfName';
import { periodForms } from './periodForms';
import { periodOfParts, type CalendarPeriod } from './periodOfParts';
import { readDayText } from './readDayText';

const longest = 64;
/** What every period begins with: cheap to ask, and enough to turn most other texts away. */
const possible = new RegExp(
  `^(?:[\\dQH第上下〇○零一二三四五六七八九十廿]|[FC]Y|星|周|礼|${monthNames}|[a-z]{3,9}day|[a-z]{3}[ ,])`,
  'i',
);
const patterns = periodForms.map(({ form }) => new RegExp(`^(?:${form})$`, 'i'));

/**
 * The day, month, quarter, half-year or year that a text names; undefined when it names none. A period without a year
 * ("1月", "Q1") comes without days. Two figures behind a month's name are its year: "Jan 25" is January 2025. A bare
 * number up to 12 is no month.
 * @example readPeriod('2025年第一季度') // {"first":45658,"last":45747,"length":"quarter"}
 * @example readPeriod('Jan') // {"month":1}
 */
export function readPeriod(text: string): CalendarPeriod | undefined {
  if (text.length > longest) return undefined;
  const plain = halfWidth(text).trim().replace(/ +/g, ' ');
  if (!possible.test(plain)) return undefined;
  for (const pattern of patterns) {
    const parts = pattern.exec(plain)?.groups;
    if (parts !== undefined) return periodOfParts(parts);
  }
  const day = readDayText(plain);
  return day === undefined ? undefined : { first: day, last: day, length: 'day' };
}
