import type { PlanCustomer, PlanTier } from '../../core/plan/PlanCustomer';

/** The customers of a tier (of all where it is undefined) whose name or ID holds a text, whatever its case or width. */
export function findPlanCustomers(
  customers: readonly PlanCustomer[],
  text: string,
  tier: PlanTier | undefined,
): readonly PlanCustomer[] {
  const sought = folded(text);
  if (sought === '' && tier === undefined) return customers;
  return customers.filter(
    (customer) =>
      (tier === undefined || customer.tier === tier) &&
      (sought === '' || folded(customer.name).includes(sought) || folded(customer.id).includes(sought)),
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
