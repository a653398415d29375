import { freezeFormulas as freeze } from '../excel/freezeFormulas';
import type { FormulaChange } from './FormulaChange';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/** Turns every `ABC.*` formula of some sheets into the values it shows; what cannot be is listed. A failure half-way puts the formulas back. */
export function freezeFormulas(sheetNames: readonly string[]): Promise<Outcome<FormulaChange>> {
  return outcomeOf(() => freeze(sheetNames));
}
