import type { BesideAnswer } from '../../actions/besideAnswer';
import type { WriteForm } from '../../actions/WriteForm';
import type { WriteChoice } from './PaneState';

/** The user's choice as far as it can be carried out: a new sheet where beside is impossible, values where formulas are. */
export function allowedChoice(choice: WriteChoice, beside: (form: WriteForm) => BesideAnswer): WriteChoice {
  if (choice.place === 'sheet' || beside(choice.form) === 'possible') return choice;
  return beside('values') === 'possible' ? { place: 'beside', form: 'values' } : { ...choice, place: 'sheet' };
}
