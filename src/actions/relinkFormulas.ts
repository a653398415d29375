import { relinkFormulas as relink } from '../excel/relinkFormulas';
import type { FormulaChange } from './FormulaChange';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/** Writes every `ABC.*` formula that shows #NAME? anew, so that Excel meets the functions again; locked cells are left and listed. */
export function relinkFormulas(): Promise<Outcome<FormulaChange>> {
  return outcomeOf(() => relink());
}
