import type { PlanCustomer } from './PlanCustomer';
import type { PlanProblem } from './PlanProblem';
import type { PlanRequest } from './PlanRequest';

/** Why a request cannot be carried out, in the order of the fields; empty when it can. NaN stands for a field that cannot be read. */
export function planProblems(customers: readonly PlanCustomer[], request: PlanRequest): readonly PlanProblem[] {
  throw new Error(`${customers.length} ${request.year} is being written`);
}
