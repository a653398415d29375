import { findSheets, type KeptSheet } from '../excel/findSheets';
import { readTemplate } from '../sheets/plans/readTemplate';
import { templateKeys } from '../sheets/plans/templateProperties';

/** A plan sheet that is there already: the last version, and the first of several that claim to be it. */
export interface PlanThere extends Pick<KeptSheet, 'sheetId' | 'sheetName'> {
  readonly customerId: string;
  readonly revision: number;
}

const { template: key, ...others } = templateKeys;

/** The plans of a year by customer, and the lists of small customers' plans, in the order of the sheets. Two round trips. */
export async function plansOfYear(
  year: number,
): Promise<{ readonly plans: ReadonlyMap<string, PlanThere>; readonly lists: readonly KeptSheet[] }> {
  const plans = new Map<string, PlanThere>();
  const lists: KeptSheet[] = [];
  for (const sheet of await findSheets(key, Object.values(others))) {
    const facts = readTemplate({ ...sheet.also, [key]: sheet.value });
    if (facts?.year !== year) continue;
    if (facts.template === 'planList') lists.push(sheet);
    const { customerId, revision = 1 } = facts;
    if (facts.template !== 'annualPlan' || customerId === undefined) continue;
    if (revision <= (plans.get(customerId)?.revision ?? 0)) continue;
    plans.set(customerId, { sheetId: sheet.sheetId, sheetName: sheet.sheetName, customerId, revision });
  }
  return { plans, lists };
}
