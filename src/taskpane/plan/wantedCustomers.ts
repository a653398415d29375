import type { PlanCustomer } from '../../core/plan/PlanCustomer';
import type { PlanDraft } from './PlanDraft';

/** The customers that a draft asks plans for, in their order; those that are no longer among the judged are left out. */
export function wantedCustomers(
  customers: readonly PlanCustomer[],
  { scope, chosen, one }: Pick<PlanDraft, 'scope' | 'chosen' | 'one'>,
): readonly PlanCustomer[] {
  switch (scope) {
    case 'allA':
      return customers.filter(({ tier }) => tier === 'A');
    case 'chosen':
      return customers.filter(({ id }) => chosen.has(id));
    case 'one':
      return customers.filter(({ id }) => id === one);
  }
}
