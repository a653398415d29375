import { serialOf } from '../core/intake/calendar/serialOf';

/**
 * Day and time on the user's own clock, to the minute, as an Excel serial of the 1900 system.
 * @example localSerial(new Date(2026, 2, 31, 18)) // 46112.75
 */
export function localSerial(moment: Date): number {
  const day = serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())!;
  return day + (moment.getHours() * 60 + moment.getMinutes()) / 1440;
}
