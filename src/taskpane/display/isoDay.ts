import { serialOf } from '../../core/intake/calendar/serialOf';
import { dateOfSerial } from './dateOfSerial';

/** An Excel serial day as a date field holds it: 45473 is "2024-06-30". */
export function isoDay(serial: number): string {
  return dateOfSerial(serial).toISOString().slice(0, 10);
}

/** The Excel serial of what a date field holds; undefined for a field that is empty or half filled. */
export function serialOfIso(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return day === undefined ? undefined : serialOf(Number(year), Number(month), Number(day));
}
