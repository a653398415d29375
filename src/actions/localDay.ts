/**
 * The day on the user's own calendar, written so that no language reads it another way.
 * @example localDay(new Date(2026, 2, 5)) // "2026-03-05"
 */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
