import { HostError } from '../excel/HostError';
import { countedPlans, type CountedPlan } from './countedPlans';
import type { FoundTemplate } from './findTemplates';

/** The annual plan on a sheet. Fails with `sheetGone` where the sheet is gone or is none that counts. */
export function planOf(sheets: readonly FoundTemplate[], sheetId: string): CountedPlan {
  return found(countedPlans(sheets).plans.find((plan) => plan.sheetId === sheetId));
}

/** The plan that counts of a customer and year. Fails with `sheetGone` where there is none. */
export function currentPlan(sheets: readonly FoundTemplate[], customerId: string, year: number): CountedPlan {
  const { plans } = countedPlans(sheets);
  return found(plans.find((plan) => plan.isCurrent && plan.customerId === customerId && plan.year === year));
}

function found(plan: CountedPlan | undefined): CountedPlan {
  if (!plan) throw new HostError('sheetGone', false, { context: 'unnamed' });
  return plan;
}
