/** How tiers are written: as the values judged now, or as live `ABC.*` formulas. */
export type WriteForm = 'values' | 'formulas';
