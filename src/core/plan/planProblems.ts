import { planTiers, type PlanCustomer } from './PlanCustomer';
import type { PlanProblem } from './PlanProblem';
import type { PlanRequest } from './PlanRequest';

/** A workbook with more sheets than this made at once is no longer one to work in. */
const mostSheets = 300;

/**
 * Why a request cannot be carried out, in the order of the fields; empty when it can. NaN stands for a field that cannot be read. Only the
 * growth of tiers that are asked for counts.
 * @param customers all that could be chosen
 * @example planProblems([], { year: 1800, customerIds: [], growth: {} }) // [{"field":"year","code":"badYear"},{"field":"customers","code":"noCustomers"}]
 */
export function planProblems(
  customers: readonly PlanCustomer[],
  { year, customerIds, growth }: Pick<PlanRequest, 'year' | 'customerIds' | 'growth'>,
): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2099)) problems.push({ field: 'year', code: 'badYear' });
  const wanted = new Set(customerIds);
  const chosen = customers.filter(({ id }) => wanted.has(id));
  if (chosen.length === 0) problems.push({ field: 'customers', code: 'noCustomers' });
  const sheets = chosen.filter(({ tier }) => tier !== 'C').length;
  if (sheets > mostSheets) {
    problems.push({ field: 'customers', code: 'tooManySheets', sheets, most: mostSheets });
  }
  for (const tier of planTiers) {
    const isGood = growth[tier] >= -0.9 && growth[tier] <= 10;
    if (!isGood && chosen.some((customer) => customer.tier === tier)) {
      problems.push({ field: `growth${tier}`, code: 'badGrowth' });
    }
  }
  return problems;
}
