/** Serial of 1970-01-01. */
const epoch = 25569;

/**
 * The day of an Excel serial of the 1900 system as yyyy-mm-dd, which every language reads alike.
 * @example serialText(45658) // "2025-01-01"
 */
export function serialText(serial: number): string {
  // Excel counts a 29 February 1900 that never was: days before it are one serial lower.
  const day = Math.floor(serial < 61 ? serial + 1 : serial) - epoch;
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
