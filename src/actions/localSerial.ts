import { daysTo1904 } from '../core/intake/calendar/readDay';
import { serialOf } from '../core/intake/calendar/serialOf';

/**
 * Day and time on the user's own clock, to the minute, as an Excel serial.
 * @param is1904 whether it is for a workbook that counts its days from 1904 (see `countsFrom1904`)
 * @example localSerial(new Date(2026, 2, 31, 18)) // 46112.75
 */
export function localSerial(moment: Date, is1904 = false): number {
  const day = serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())!;
  return day - (is1904 ? daysTo1904 : 0) + (moment.getHours() * 60 + moment.getMinutes()) / 1440;
}
