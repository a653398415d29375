import { calendarDay } from '../../../core/intake/calendar/calendarDay';
import { readDay } from '../../../core/intake/calendar/readDay';
import { readPeriod } from '../../../core/intake/calendar/readPeriod';
import type { RawCell } from '../../../core/intake/cells/Cells';
import { halfWidth } from '../../../core/intake/cells/halfWidth';

/**
 * The month (1 to 12) that a cell names as people write one: 12, "12", "12月", "Dec", "2026-12", or a day in it, as Excel itself makes
 * one of "2026-12". Undefined where it names none, another length of time, or a month of another year.
 * @param is1904 whether the workbook counts its days from 1904
 */
export function monthOfYear(cell: RawCell, year: number, is1904 = false): number | undefined {
  if (typeof cell === 'boolean' || cell === null) return undefined;
  const number = typeof cell === 'number' ? cell : bareNumber(cell);
  if (number !== undefined && Number.isInteger(number) && number >= 1 && number <= 12) return number;
  const period = typeof cell === 'string' ? readPeriod(cell) : undefined;
  if (period && 'month' in period) return period.month;
  if (period && !('length' in period && (period.length === 'month' || period.length === 'day'))) return undefined;
  const day = readDay(cell, undefined, is1904);
  if (day === undefined) return undefined;
  const named = calendarDay(day);
  return named.year === year ? named.month : undefined;
}

function bareNumber(text: string): number | undefined {
  const plain = halfWidth(text).trim();
  return /^\d{1,2}$/.test(plain) ? Number(plain) : undefined;
}
