import type { Analysis } from '../../actions/Analysis';
import type { BesideAnswer } from '../../actions/besideAnswer';
import type { PaneActions } from './PaneActions';
import type { WriteChoice } from './PaneState';

/** Whether a choice can be carried out, or why not. Values can always go to a sheet of their own. */
export function writeAnswer(
  analysis: Analysis,
  { place, form }: WriteChoice,
  actions: Pick<PaneActions, 'besideAnswer' | 'formulasAnswer'>,
): BesideAnswer {
  if (place === 'beside') return actions.besideAnswer(analysis, form);
  return form === 'values' ? 'possible' : actions.formulasAnswer(analysis);
}
