import type { WorkbookPlans } from '../../actions/WorkbookPlans';

/** The year to show: the one chosen as long as it has plans, else the latest; undefined where there are no plans. */
export function shownYear(
  plans: Pick<WorkbookPlans, 'years'> | undefined,
  chosen: number | undefined,
): number | undefined {
  if (!plans) return undefined;
  return plans.years.find((year) => year === chosen) ?? plans.years[0];
}
