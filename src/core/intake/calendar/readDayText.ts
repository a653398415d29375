import type { DayOrder } from '../cells/Cells';
import { dayForms } from './dayForms';
import { dayOfParts } from './dayOfParts';
import { halfWidth } from '../cells/halfWidth';
import { isTimeOfDay, weekday } from './isTimeOfDay';
import { numericDay } from './numericDay';

const longest = 64;
const patterns = dayForms.map(
  (form) => new RegExp(`^(?:${weekday}[, ]{0,2})?${form}(?<tail>$|(?:[ ,T(]|(?<=[日号])).*$)`, 'i'),
);

/**
 * The day that a text names, as an Excel serial of the 1900 system; undefined when it names none that exists, or only a
 * month, or one that hangs on the order of day and month while none is given.
 * @example readDayText('Monday, 3 March 2025 13:45') // 45719
 */
export function readDayText(text: string, order?: DayOrder): number | undefined {
  if (text.length > longest) return undefined;
  const plain = halfWidth(text).trim();
  for (const pattern of patterns) {
    const parts = pattern.exec(plain)?.groups;
    if (parts !== undefined) return isTimeOfDay(parts['tail'] ?? '') ? dayOfParts(parts) : undefined;
  }
  const readings = numericDay(plain);
  if (readings === undefined) return undefined;
  if (order !== undefined) return readings[order];
  const { dayFirst, monthFirst, yearFirst } = readings;
  return dayFirst === monthFirst && yearFirst === undefined ? dayFirst : undefined;
}
