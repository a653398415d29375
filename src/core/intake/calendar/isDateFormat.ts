import { dateLetters } from './dateLetters';

/**
 * Whether a number format shows a number as a day, a month or a year. A time of day alone is none.
 * @example isDateFormat('[Red]0.00') // false
 */
export function isDateFormat(format: string): boolean {
  return /[yd年日]|mmm/.test(dateLetters(format));
}
