import type { Outcome } from './Outcome';
import type { WorkbookPlans } from './WorkbookPlans';

/** All plans, reviews, lists, roll-ups and trackers of the workbook, found by their properties. */
export function listPlans(): Promise<Outcome<WorkbookPlans>> {
  throw new Error('is being written');
}
