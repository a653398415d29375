import type { RawCell } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { dayOrders } from '../calendar/numericDay';
import { isDateFormat } from '../calendar/isDateFormat';
import { readDay } from '../calendar/readDay';
import { readNumber } from '../numbers/readNumber';
import { readPeriod } from '../calendar/readPeriod';
import { saysNothing } from '../cells/saysNothing';

/**
 * What one cell looks like before anything is known of its column. period: a day, a month or the like; bare: a year, month or
 * day written as nothing but a number (2025, 202501, 20250131), which may as well be an amount.
 */
export type CellForm = 'blank' | 'text' | 'number' | 'bare' | 'period' | 'other';

const bare = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?$/;
const longest = 64;

/**
 * The form of a cell, for telling headers from data.
 * @param format number format of the cell
 * @example cellForm('1,200.50', 'General') // "number"
 */
export function cellForm(cell: RawCell, format: string): CellForm {
  if (typeof cell === 'number') {
    if (isDateFormat(format)) return 'period';
    return bare.test(String(cell)) ? 'bare' : 'number';
  }
  const text = cellText(cell);
  if (saysNothing(cell)) return 'blank';
  if (typeof cell === 'boolean') return 'other';
  if (text.length > longest) return 'text';
  if (bare.test(text)) return 'bare';
  if (readPeriod(text) !== undefined || [undefined, ...dayOrders].some((order) => readDay(text, order) !== undefined))
    return 'period';
  return (readNumber(text) ?? readNumber(text, ',')) === undefined ? 'text' : 'number';
}
