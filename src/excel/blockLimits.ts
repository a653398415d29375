/**
 * How much goes through in one request or answer: well below Excel's 5 MB and 5,000,000 cells, so that an estimate may be
 * wrong by a factor of three, and small enough that progress shows.
 */
export const blockLimits = { rows: 20_000, cells: 100_000, bytes: 1_500_000 } as const;
