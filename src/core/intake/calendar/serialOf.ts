const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * The Excel serial of a day of the calendar; undefined when there is no such day (30 February) or when it lies before 1900.
 * @param month 1 to 12
 * @example serialOf(2024, 1, 5) // 45296
 */
export function serialOf(year: number, month: number, date: number): number | undefined {
  if (!(year >= 1900 && month >= 1 && month <= 12 && date >= 1)) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const leapDay = isLeap && month > 2 ? 1 : 0;
  const length = month === 2 && isLeap ? 29 : (daysBefore[month] ?? 365) - daysBefore[month - 1]!;
  if (date > length) return undefined;
  const earlier = year - 1;
  const leapYears = Math.floor(earlier / 4) - Math.floor(earlier / 100) + Math.floor(earlier / 400) - 460;
  const serial = (year - 1900) * 365 + leapYears + daysBefore[month - 1]! + leapDay + date;
  // Excel counts a 29 February 1900 that never was: later days are one serial higher.
  return serial < 60 ? serial : serial + 1;
}
