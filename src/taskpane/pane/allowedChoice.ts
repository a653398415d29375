import type { BesideAnswer } from '../../actions/besideAnswer';
import type { WriteChoice } from './PaneState';

/** The user's choice as far as it can be carried out: values where formulas cannot stand, a new sheet where beside is impossible. */
export function allowedChoice(choice: WriteChoice, answer: (choice: WriteChoice) => BesideAnswer): WriteChoice {
  const { place, form } = choice;
  const wanted: readonly WriteChoice[] = [choice, { place, form: 'values' }, { place: 'sheet', form }];
  return wanted.find((each) => answer(each) === 'possible') ?? { place: 'sheet', form: 'values' };
}
