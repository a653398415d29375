import { listFormulas } from '../excel/listFormulas';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/** The `ABC.*` formulas of one sheet. */
export interface SheetFormulas {
  readonly sheetName: string;
  readonly count: number;
  /** How many show #NAME?. */
  readonly stuck: number;
  readonly isProtected: boolean;
}

/** Where this workbook has `ABC.*` formulas; sheets without any are not listed. */
export function findFormulas(): Promise<Outcome<readonly SheetFormulas[]>> {
  return outcomeOf(() => listFormulas());
}
