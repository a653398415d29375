import { dateOfSerial } from '../display/dateOfSerial';

/** The quarter of a plan year that is reviewed next to a day: the last one that is over, the first while none is. */
export function quarterToReview(year: number, today: number): number {
  const day = dateOfSerial(today);
  const over = (day.getUTCFullYear() - year) * 4 + Math.floor(day.getUTCMonth() / 3);
  return Math.min(4, Math.max(1, over));
}
