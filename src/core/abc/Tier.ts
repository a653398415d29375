export type Tier = 'A' | 'B' | 'C' | 'D' | 'E';

/** In order of merit; a ratio of k parts uses the first k. */
export const tiers: readonly Tier[] = ['A', 'B', 'C', 'D', 'E'];
