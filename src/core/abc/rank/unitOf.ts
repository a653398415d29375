/** Below it doubles have fewer digits. */
const leastNormal = 2 ** -1022;
const greatestPower = 1023;

/**
 * The power of two just at or below a number above 0, to count in: dividing by it changes no digit, and sums and squares of
 * what was divided neither overflow nor vanish.
 * @example unitOf(5) // 4
 */
export function unitOf(number: number): number {
  const power = 2 ** Math.min(greatestPower, Math.floor(Math.log2(number)));
  // The logarithm of a number just below a power is rounded up to that power.
  return Math.max(leastNormal, power > number ? power / 2 : power);
}
