import { goTo } from '../excel/goTo';
import type { Analysis } from './Analysis';
import type { ChosenRange } from './ChosenRange';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';

/** Shows a cell of the source sheet, such as "R7", so that the user can look at it or mend it. */
export function goToCell(where: Analysis | ChosenRange, address: string): Promise<Outcome<void>> {
  const { range } = 'chosen' in where ? where.chosen : where;
  return outcomeOf(() => goTo(range, address));
}
