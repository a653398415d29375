/** How much later a workbook begins to count that counts from 1904. */
export const daysBefore1904 = 1462;

const millisecondsOfDay = 86_400_000;
/** The day number of 1970-01-01. */
const dayOfUnixEpoch = 25_569;

/**
 * The day number of a moment (milliseconds UTC), with its time of day, as a workbook counts from 1900. Days before March 1900 are
 * one too high, since Excel counts a 29 February 1900 that never was.
 */
export function serialOfMoment(moment: number): number {
  return moment / millisecondsOfDay + dayOfUnixEpoch;
}
