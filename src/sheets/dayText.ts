const millisecondsADay = 86_400_000;
/** Serial of 1970-01-01. */
const epoch = 25569;

/**
 * The day of an Excel serial of the 1900 system, written so that no language reads it another way.
 * @example dayText(45658) // "2025-01-01"
 */
export function dayText(serial: number): string {
  return new Date((Math.floor(serial) - epoch) * millisecondsADay).toISOString().slice(0, 10);
}
