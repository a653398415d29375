import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { JudgedCustomer, Judgement } from '../../../src/core/abc/Judgement';
import type { Tier } from '../../../src/core/abc/Tier';
import type { CustomerStability } from '../../../src/core/stability/CustomerStability';

/** A judged customer of one indicator; what a test does not speak of is as plain as it can be. */
export function customerFrom(id: string, tier: Tier | undefined, given: Partial<JudgedCustomer> = {}): JudgedCustomer {
  return Object.freeze({
    id,
    name: id,
    firstRow: 1,
    verdicts: [],
    profile: tier ?? '-',
    score: undefined,
    tier,
    computedTier: tier,
    isDamped: false,
    rank: tier && 1,
    tiedWith: 0,
    gap: undefined,
    isBorderline: false,
    agreement: undefined,
    stability: undefined,
    ...given,
  });
}

/** How steady a customer is, as plain as it can be. */
export function stabilityFrom(given: Partial<CustomerStability> = {}): CustomerStability {
  return Object.freeze({
    history: [10, 10, 10, 10],
    variation: 0,
    detrended: 0,
    class: 'X',
    trend: undefined,
    orderDays: 4,
    cycleDays: 90,
    overdue: 1,
    verdict: 'steady',
    ...given,
  });
}

/** A judgement in tiers A, B, C of one indicator, by quarters of 2023. */
export function judgementWith(customers: readonly JudgedCustomer[], given: Partial<Judgement> = {}): Judgement {
  return Object.freeze({
    settings: defaultSettings(),
    indicators: [{ kind: 'scale' as const, header: 'Sales' }],
    customers,
    judgedCount: customers.filter(({ tier }) => tier !== undefined).length,
    structure: (['A', 'B', 'C'] as const).map((tier) => {
      const count = customers.filter((customer) => customer.tier === tier).length;
      return {
        tier,
        count,
        shareOfCustomers: count / customers.length,
        value: 0,
        shareOfValue: undefined,
        fromValue: undefined,
      };
    }),
    concentration: undefined,
    idleOverrides: [],
    periods: {
      length: 'quarter' as const,
      isAuto: true,
      starts: [44927, 45017, 45108, 45200],
      asOf: 45290,
      leftOut: undefined,
      indicator: 0,
    },
    ...given,
  });
}
