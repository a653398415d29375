/**
 * The Excel serial of a day of the calendar; undefined when there is no such day (30 February) or when it lies before 1900.
 * @param month 1 to 12
 * @example serialOf(2024, 1, 5) // 45296
 */
export function serialOf(year: number, month: number, date: number): number | undefined {
  if (year < 1900) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, date));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== date) return undefined;
  const serial = moment.getTime() / 86_400_000 + 25569;
  // Excel counts a 29 February 1900 that never was: days before it are one serial lower.
  return serial < 61 ? serial - 1 : serial;
}
