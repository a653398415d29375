import type { WorkbookPlans } from '../../actions/WorkbookPlans';

/** The ids of those customers that have a plan sheet of a year, the sheets left out that are excepted. */
export function plannedAlready(
  customers: readonly { readonly id: string }[],
  year: number,
  plans: WorkbookPlans['plans'],
  except: readonly string[] = [],
): readonly string[] {
  const left = new Set(except);
  const planned = new Set(
    plans.filter((plan) => plan.year === year && !left.has(plan.sheetId)).map(({ customerId }) => customerId),
  );
  return customers.map(({ id }) => id).filter((id) => planned.has(id));
}
