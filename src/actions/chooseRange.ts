import { guessMapping } from '../core/intake/guessMapping';
import { readSelection } from '../excel/readSelection';
import type { ChosenRange } from './ChosenRange';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/** Takes what is selected now as the data, and guesses what each column means. */
export function chooseRange(): Promise<Outcome<ChosenRange>> {
  return outcomeOf(async () => {
    const selection = await readSelection();
    return { ...selection, guess: guessMapping(selection.head) };
  });
}
