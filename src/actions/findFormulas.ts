import type { Outcome } from './Outcome';

/** The `ABC.*` formulas of one sheet. */
export interface SheetFormulas {
  readonly sheetName: string;
  readonly count: number;
  /** How many show #NAME?. */
  readonly stuck: number;
  readonly isProtected: boolean;
}

/** Where this workbook has `ABC.*` formulas; sheets without any are not listed. */
export async function findFormulas(): Promise<Outcome<readonly SheetFormulas[]>> {
  await Promise.resolve();
  throw new Error('findFormulas is being written');
}
