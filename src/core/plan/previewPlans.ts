import { planTiers, type PlanCustomer } from './PlanCustomer';
import type { PlanPreview, PlanPreviewRow } from './PlanPreview';
import type { PlanRequest } from './PlanRequest';
import { quarterTargets } from './quarterTargets';
import { roundTo } from './roundTo';
import { yearTarget } from './yearTarget';

/**
 * What a request comes to: targets by tier and quarter, by the same arithmetic as the sheets' formulas, so that the preview is the sum of
 * the plans to the cent. One row a tier that is asked for. A growth that is no number gives its tier no target.
 * @param customers all that could be chosen
 * @example previewPlans([], { customerIds: ['c1'] }).sheets // 0
 */
export function previewPlans(
  customers: readonly PlanCustomer[],
  { customerIds, growth, split }: Pick<PlanRequest, 'customerIds' | 'growth' | 'split'>,
): PlanPreview {
  const wanted = new Set(customerIds);
  const chosen = customers.filter(({ id }) => wanted.has(id));
  const rows = planTiers.flatMap((tier): PlanPreviewRow[] => {
    const those = chosen.filter((customer) => customer.tier === tier);
    return those.length === 0 ? [] : [{ tier, ...sumOf(those, growth[tier], split) }];
  });
  const lines = chosen.filter(({ tier }) => tier === 'C').length;
  return { rows, total: totalOf(rows), sheets: chosen.length - lines, lines };
}

type Sums = PlanPreview['total'];

function sumOf(customers: readonly PlanCustomer[], growth: number, split: PlanRequest['split']): Sums {
  let [withoutBase, base, target] = [0, 0, 0];
  const quarters: [number, number, number, number] = [0, 0, 0, 0];
  for (const customer of customers) {
    const own = yearTarget(customer.base, growth);
    if (customer.base === undefined || customer.base <= 0) {
      withoutBase++;
      continue;
    }
    // Returns of those without a target would make the others seem to grow faster than they do.
    base += customer.base;
    if (own === undefined) continue;
    target += own;
    quarterTargets(customer, own, split).forEach((amount, quarter) => (quarters[quarter]! += amount));
  }
  return rounded({ customers: customers.length, withoutBase, base, target, quarters });
}

function totalOf(rows: readonly PlanPreviewRow[]): Sums {
  const sum = (of: (row: PlanPreviewRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return rounded({
    customers: sum(({ customers }) => customers),
    withoutBase: sum(({ withoutBase }) => withoutBase),
    base: sum(({ base }) => base),
    target: sum(({ target }) => target),
    quarters: [0, 1, 2, 3].map((quarter) => sum(({ quarters }) => quarters[quarter]!)) as unknown as Sums['quarters'],
  });
}

/** Sums of cents have no other digits than cents. */
function rounded({ base, target, quarters, ...counts }: Sums): Sums {
  return {
    ...counts,
    base: roundTo(base, 2),
    target: roundTo(target, 2),
    quarters: quarters.map((amount) => roundTo(amount, 2)) as unknown as Sums['quarters'],
  };
}
