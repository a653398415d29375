import type { Analysis } from '../../actions/Analysis';
import type { BesideAnswer } from '../../actions/besideAnswer';
import type { FormulasAnswer } from '../../actions/formulasAnswer';
import type { PaneActions } from './PaneActions';
import type { WriteChoice } from './PaneState';

export type WriteAnswer = BesideAnswer | FormulasAnswer;

/** Whether a choice can be carried out, or why not. Values can always go to a sheet of their own. */
export function writeAnswer(
  analysis: Analysis,
  { place, form }: WriteChoice,
  actions: Pick<PaneActions, 'besideAnswer' | 'formulasAnswer'>,
): WriteAnswer {
  if (place === 'beside') return actions.besideAnswer(analysis, form);
  return form === 'values' ? 'possible' : actions.formulasAnswer(analysis, form);
}
