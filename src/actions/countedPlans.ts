import type { FoundTemplate } from './findTemplates';

/** A sheet that says it is the annual plan of a customer and a year. */
export interface CountedPlan extends FoundTemplate {
  readonly customerId: string;
  readonly year: number;
  readonly revision: number;
  /** False where a later version of the same customer and year is there: that one counts. */
  readonly isCurrent: boolean;
}

/** The annual plans among the sheets, each once. */
export interface CountedPlans {
  readonly plans: readonly CountedPlan[];
  /** Sheets that claim to be a plan that is there before them. */
  readonly doubled: readonly { readonly sheetName: string; readonly counted: string }[];
}

/** Which of the sheets are annual plans, and which of them count: the latest version of each customer and year, the first of copies. */
export function countedPlans(sheets: readonly FoundTemplate[]): CountedPlans {
  const first = new Map<string, Omit<CountedPlan, 'isCurrent'>>();
  const latest = new Map<string, number>();
  const doubled: { sheetName: string; counted: string }[] = [];
  for (const sheet of sheets) {
    const { template, customerId, year, revision = 1 } = sheet.facts;
    if (template !== 'annualPlan' || customerId === undefined || year === undefined) continue;
    const plan = planKey(customerId, year);
    const version = `${revision} ${plan}`;
    const counted = first.get(version);
    if (counted) {
      doubled.push({ sheetName: sheet.sheetName, counted: counted.sheetName });
      continue;
    }
    first.set(version, { ...sheet, customerId, year, revision });
    latest.set(plan, Math.max(revision, latest.get(plan) ?? 0));
  }
  const plans = [...first.values()].map((plan) => ({
    ...plan,
    isCurrent: latest.get(planKey(plan.customerId, plan.year)) === plan.revision,
  }));
  return { plans, doubled };
}

function planKey(customerId: string, year: number): string {
  return `${year} ${customerId}`;
}
