import { drawSheets } from '../excel/drawSheets';
import { readNamed } from '../excel/readNamed';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import type { Words } from '../locales/Words';
import { annualPlanSheet } from '../sheets/plans/annualPlanSheet';
import type { PlanSheetInput } from '../sheets/plans/PlanSheetInput';
import { earlierPlanNames, readEarlierPlan } from '../sheets/plans/readEarlierPlan';
import { templateSheetName } from '../sheets/plans/templateSheetName';

/** A plan that has a sheet of its own. */
export interface PlanMade {
  readonly customerId: string;
  readonly sheetId: string;
  readonly sheetName: string;
}

/** A plan to draw. */
export interface PlanToDraw extends Omit<PlanSheetInput, 'earlier'> {
  /** The version that counts until now: what was corrected in it goes on in the new one. */
  readonly earlierSheetId?: string;
}

/**
 * Draws a few plans at once, all of them or none; none is shown. Three round trips, three more where there are versions before, and
 * more only for more cells than one takes.
 */
export async function drawPlans(plans: readonly PlanToDraw[], language: Language): Promise<readonly PlanMade[]> {
  const words = createPlanWords(language);
  const inputs = await withEarlier(plans, words);
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

/** A version that is gone by now leaves nothing to go on. */
async function withEarlier(plans: readonly PlanToDraw[], words: Words): Promise<readonly PlanSheetInput[]> {
  const sheetIds = plans.flatMap(({ earlierSheetId }) => earlierSheetId ?? []);
  if (sheetIds.length === 0) return plans;
  const read = await readNamed(sheetIds.map((sheetId) => ({ sheetId, names: earlierPlanNames })));
  return plans.map(({ earlierSheetId, ...plan }) => {
    const named = earlierSheetId === undefined ? undefined : read[sheetIds.indexOf(earlierSheetId)];
    return named ? { ...plan, earlier: readEarlierPlan(named.cells, words) } : plan;
  });
}
