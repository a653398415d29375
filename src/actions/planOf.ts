import { HostError } from '../excel/HostError';
import type { FoundTemplate } from './findTemplates';

/** An annual plan among the sheets of templates, with whose and which year's it is. */
export interface FoundPlan extends FoundTemplate {
  readonly customerId: string;
  readonly year: number;
}

/** The annual plan on a sheet. Fails with `sheetGone` where the sheet is gone or is none. */
export function planOf(sheets: readonly FoundTemplate[], sheetId: string): FoundPlan {
  const plan = plansOf(sheets).find((each) => each.sheetId === sheetId);
  if (!plan) throw gone();
  return plan;
}

/** The plan that counts of a customer and year: the last version, of copies the first. Fails with `sheetGone` where there is none. */
export function currentPlan(sheets: readonly FoundTemplate[], customerId: string, year: number): FoundPlan {
  const own = plansOf(sheets).filter((plan) => plan.customerId === customerId && plan.year === year);
  const last = Math.max(...own.map(({ facts }) => facts.revision ?? 1));
  const plan = own.find(({ facts }) => (facts.revision ?? 1) === last);
  if (!plan) throw gone();
  return plan;
}

function plansOf(sheets: readonly FoundTemplate[]): FoundPlan[] {
  return sheets.flatMap((sheet) => {
    const { template, customerId, year } = sheet.facts;
    if (template !== 'annualPlan' || customerId === undefined || year === undefined) return [];
    return [{ ...sheet, customerId, year }];
  });
}

function gone(): HostError {
  return new HostError('sheetGone', false, { context: 'unnamed' });
}
