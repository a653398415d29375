import { calendarDay } from './calendarDay';

/**
 * The day of an Excel serial of the 1900 system as yyyy-mm-dd, which every language reads alike.
 * @example serialText(45658) // "2025-01-01"
 */
export function serialText(serial: number): string {
  const { year, month, date } = calendarDay(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
