import { drawSheets } from '../excel/drawSheets';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import { annualPlanSheet } from '../sheets/plans/annualPlanSheet';
import type { PlanSheetInput } from '../sheets/plans/PlanSheetInput';
import { templateSheetName } from '../sheets/plans/templateSheetName';

/** A plan that has a sheet of its own. */
export interface PlanMade {
  readonly customerId: string;
  readonly sheetId: string;
  readonly sheetName: string;
}

/** Draws a few plans at once, all of them or none; none is shown. Three round trips, more only for more cells than one takes. */
export async function drawPlans(inputs: readonly PlanSheetInput[], language: Language): Promise<readonly PlanMade[]> {
  const words = createPlanWords(language);
  const { sheetNames, sheetIds } = await drawSheets(
    (taken) => {
      const names: string[] = [];
      for (const { customer, year } of inputs) {
        const facts = { customer: customer.name, year };
        names.push(templateSheetName('annualPlan', words, facts, [...taken, ...names]));
      }
      return names;
    },
    (names) => inputs.map((input, index) => annualPlanSheet(input, names[index]!, words)),
    { shows: false },
  );
  return inputs.map(({ customer }, index) => ({
    customerId: customer.id,
    sheetId: sheetIds[index]!,
    sheetName: sheetNames[index]!,
  }));
}
