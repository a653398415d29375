import { isUnknown } from '../core/Unknown';
import { hasFormulas } from '../sheets/hasFormulas';
import type { Analysis } from './Analysis';

/** Whether the tiers can be written as live formulas, or why not: nothing is judged; letters decide, which no function does. */
export type FormulasAnswer = 'possible' | 'noJudgement' | 'noFormula';

export function formulasAnswer({ judgement }: Analysis): FormulasAnswer {
  if (judgement === undefined || isUnknown(judgement)) return 'noJudgement';
  return hasFormulas(judgement) ? 'possible' : 'noFormula';
}
