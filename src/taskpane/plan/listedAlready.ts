import type { PlanCustomer } from '../../core/plan/PlanCustomer';
import type { WorkbookPlans } from '../../actions/WorkbookPlans';

/** The ids of those customers that have their line in the plan list of a year: whoever gets a sheet is not asked for by a line. */
export function listedAlready(
  customers: readonly Pick<PlanCustomer, 'id' | 'tier'>[],
  year: number,
  lists: WorkbookPlans['lists'],
): readonly string[] {
  // Where there are two lists, lines are added to the first.
  const listed = new Set(lists.find((list) => list.year === year)?.customerIds);
  return customers.filter(({ id, tier }) => tier === 'C' && listed.has(id)).map(({ id }) => id);
}
