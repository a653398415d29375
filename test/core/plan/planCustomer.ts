import type { PlanCustomer } from '../../../src/core/plan/PlanCustomer';

const blank = Object.freeze(new Array<undefined>(12).fill(undefined));
const nothing = { payments: blank, grossProfit: blank, brandShare: undefined };

/** A customer of whom nothing is known but what is given. */
export function planCustomer(given: Partial<PlanCustomer> & Pick<PlanCustomer, 'id' | 'tier'>): PlanCustomer {
  return Object.freeze({
    name: given.id,
    profile: given.tier,
    stability: undefined,
    lastYear: nothing,
    thisYear: nothing,
    base: undefined,
    grossProfitBase: undefined,
    ...given,
  });
}
