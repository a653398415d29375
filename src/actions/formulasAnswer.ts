import { isUnknown } from '../core/Unknown';
import { hasFormulas } from '../sheets/hasFormulas';
import { nativeAnswer } from '../sheets/native/nativeAnswer';
import type { Analysis } from './Analysis';

/**
 * Whether the tiers can be written as formulas, or why not. Live `ABC.*` formulas: letters decide, which no function does
 * (`noFormula`). Excel's own: the computed cut has none (`computed`), or they would look at all rows from every row and keep Excel
 * busy for minutes (`tooMany`).
 */
export type FormulasAnswer = 'possible' | 'noJudgement' | 'noFormula' | 'computed' | 'tooMany';

export function formulasAnswer(
  { judgement }: Pick<Analysis, 'judgement'>,
  form: 'formulas' | 'native' = 'formulas',
): FormulasAnswer {
  if (judgement === undefined || isUnknown(judgement)) return 'noJudgement';
  if (form === 'native') return nativeAnswer(judgement);
  return hasFormulas(judgement) ? 'possible' : 'noFormula';
}
