import { listFormulas, type SheetFormulas } from '../excel/listFormulas';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

export type { SheetFormulas };

/** Where this workbook has `ABC.*` formulas; sheets without any are not listed. */
export function findFormulas(): Promise<Outcome<readonly SheetFormulas[]>> {
  return outcomeOf(() => listFormulas());
}
