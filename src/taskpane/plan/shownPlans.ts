import type { AnnualPlan } from '../../actions/WorkbookPlans';

/** The plans of a year whose customer, ID or sheet holds a text, whatever its case or width. */
export function shownPlans(
  plans: readonly AnnualPlan[],
  year: number | undefined,
  text: string,
): readonly AnnualPlan[] {
  const sought = folded(text);
  return plans.filter(
    (plan) =>
      plan.year === year &&
      (sought === '' || [plan.customer, plan.customerId, plan.sheetName].some((each) => folded(each).includes(sought))),
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
