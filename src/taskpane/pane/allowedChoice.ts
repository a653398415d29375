import type { WriteChoice } from './PaneState';
import type { WriteAnswer } from './writeAnswer';

/** The user's choice as far as it can be carried out: values where formulas cannot stand, a new sheet where beside is impossible. */
export function allowedChoice(choice: WriteChoice, answer: (choice: WriteChoice) => WriteAnswer): WriteChoice {
  const { place, form } = choice;
  const wanted: readonly WriteChoice[] = [choice, { place, form: 'values' }, { place: 'sheet', form }];
  return wanted.find((each) => answer(each) === 'possible') ?? { place: 'sheet', form: 'values' };
}
