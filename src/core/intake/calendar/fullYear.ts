/**
 * A year of two figures as the one meant in a book of sales, 1970 to 2069; others as they are.
 * @example [fullYear(25), fullYear(98), fullYear(2025)] // [2025, 1998, 2025]
 */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
