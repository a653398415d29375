import type { RawCell } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { dateLetters } from '../calendar/dateLetters';
import { isDateFormat } from '../calendar/isDateFormat';
import { daysTo1904, readDay } from '../calendar/readDay';
import { serialText } from '../calendar/serialText';

/**
 * The header text of a cell. A day that heads a column is written as the period its format shows ("2025-01-31", without a day
 * "2025-01", with nothing but a year "2025"), so that it reads the same in every country; line breaks become spaces.
 * @param format number format of the cell
 * @param is1904 whether the workbook counts its days from 1904
 * @example headerCell(45658, 'mmm-yy') // "2025-01"
 */
export function headerCell(cell: RawCell, format: string, is1904 = false): string {
  if (typeof cell !== 'number' || !isDateFormat(format)) return cellText(cell).replace(/\s+/g, ' ');
  const serial = readDay(is1904 ? cell + daysTo1904 : cell);
  if (serial === undefined) return cellText(cell);
  const day = serialText(serial);
  const letters = dateLetters(format);
  if (/[d日]/.test(letters)) return day;
  return /[m月]/.test(letters) ? day.slice(0, 7) : day.slice(0, 4);
}
