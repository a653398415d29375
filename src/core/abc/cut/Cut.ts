export type CutMethod = 'count' | 'value' | 'computed' | 'limits';

/** One way to divide the values of one indicator into tiers. */
export type Cut =
  /** Shares of the customers ("count") or of the value ("value"): 2 to 5 positive parts. */
  | { readonly method: 'count' | 'value'; readonly ratio: readonly number[] }
  /** The shape of the curve decides; always A, B, C. */
  | { readonly method: 'computed' }
  /** Smallest value of each tier but the last: 1 to 4 descending limits above 0. */
  | { readonly method: 'limits'; readonly limits: readonly number[] };
