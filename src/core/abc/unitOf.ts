/**
 * A power of two near a number above 0, to count in: dividing by it changes no digit, and sums and squares of what was
 * divided neither overflow nor vanish.
 * @example unitOf(5) // 4
 */
export function unitOf(largest: number): number {
  return 2 ** Math.min(1023, Math.max(-1022, Math.floor(Math.log2(largest))));
}
