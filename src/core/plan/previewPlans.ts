import type { PlanCustomer } from './PlanCustomer';
import type { PlanPreview } from './PlanPreview';
import type { PlanRequest } from './PlanRequest';

/** What a request comes to: targets by tier and quarter, by the same arithmetic as the sheets' formulas. */
export function previewPlans(customers: readonly PlanCustomer[], request: PlanRequest): PlanPreview {
  throw new Error(`${customers.length} ${request.year} is being written`);
}
