import { countsFrom1904 } from '../excel/countsFrom1904';
import { drawSheets } from '../excel/drawSheets';
import { HostError } from '../excel/HostError';
import { readNamed } from '../excel/readNamed';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import { climbSheet } from '../sheets/plans/climb/climbSheet';
import { planNamesOfClimb, readClimbInput } from '../sheets/plans/climb/readClimbInput';
import { templateSheetName } from '../sheets/plans/templateSheetName';
import { findTemplates } from './findTemplates';
import { goToTemplate } from './goToTemplate';
import { onceMore } from './onceMore';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { planOf } from './planOf';

/**
 * Makes the S-curve climb from a plan's last year to its target, month by month; shows the one that was made of this version of the plan already. Fails with
 * `sheetGone` without the plan, `protectedWorkbook`.
 */
export function makeClimb(
  planSheetId: string,
  language: Language,
): Promise<Outcome<{ readonly sheetId: string; readonly sheetName: string; readonly isNew: boolean }>> {
  return outcomeOf(() =>
    onceMore(async () => {
      const sheets = await findTemplates();
      const { customerId, year, revision } = planOf(sheets, planSheetId);
      const there = sheets.find(
        ({ facts }) =>
          facts.template === 'climb' &&
          facts.customerId === customerId &&
          facts.year === year &&
          (facts.revision ?? 1) === revision,
      );
      if (there) {
        await goToTemplate(there);
        return { sheetId: there.sheetId, sheetName: there.sheetName, isNew: false };
      }
      const [plan] = await readNamed([{ sheetId: planSheetId, names: planNamesOfClimb }]);
      if (!plan) throw new HostError('sheetGone', false, { context: 'unnamed' });
      const is1904 = await countsFrom1904();
      const input = readClimbInput({ customerId, year, revision, language, plan: plan.cells, is1904 });
      const words = createPlanWords(language);
      const { customer } = input;
      const { sheetNames, sheetIds } = await drawSheets(
        (taken) => [templateSheetName('climb', words, { customer, year }, taken)],
        ([name]) => [climbSheet(input, name!, words)],
      );
      return { sheetId: sheetIds[0]!, sheetName: sheetNames[0]!, isNew: true };
    }),
  );
}
