import { readSelection } from '../excel/readSelection';
import type { ChosenRange } from './ChosenRange';
import { layOut } from './layOut';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/**
 * Takes what is selected now as the data, and guesses where its headers stand and what each column means.
 * @param today Excel serial of the 1900 system
 */
export function chooseRange(today?: number): Promise<Outcome<ChosenRange>> {
  return outcomeOf(async () => layOut(await readSelection(), undefined, undefined, today));
}
