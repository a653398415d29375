/**
 * Year, month (1 to 12) and date of an Excel serial of the 1900 system; the 29 February 1900 that never was counts as the 28th.
 * @example calendarDay(45296) // {"year":2024,"month":1,"date":5}
 */
export function calendarDay(serial: number): { readonly year: number; readonly month: number; readonly date: number } {
  const moment = new Date((Math.floor(serial) + (serial < 60 ? 1 : 0) - 25569) * 86_400_000);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}
