import type { PlanFacts } from '../../actions/planFacts';
import type { PlanCustomer } from '../../core/plan/PlanCustomer';
import type { PlanPreview } from '../../core/plan/PlanPreview';

/** What the user should know before plans are made. */
export type PlanWarning =
  | { readonly code: 'noPayments' | 'noMonths' }
  | { readonly code: 'fewMonths'; readonly months: number }
  | { readonly code: 'withoutBase'; readonly customers: number };

/** What the data lacks for the targets of these customers. */
export function planWarnings(
  { hasPayments, hasMonths }: Pick<PlanFacts, 'hasPayments' | 'hasMonths'>,
  wanted: readonly PlanCustomer[],
  { total }: Pick<PlanPreview, 'total'>,
): readonly PlanWarning[] {
  if (!hasPayments) return [{ code: 'noPayments' }];
  const warnings: PlanWarning[] = [];
  if (!hasMonths) warnings.push({ code: 'noMonths' });
  else {
    const months = knownMonths(wanted);
    if (months > 0 && months < 12) warnings.push({ code: 'fewMonths', months });
  }
  if (total.withoutBase > 0) warnings.push({ code: 'withoutBase', customers: total.withoutBase });
  return warnings;
}

/** Months of the year before that the data tells of at least one of these customers. */
function knownMonths(customers: readonly PlanCustomer[]): number {
  const known = new Set<number>();
  for (const { lastYear } of customers) {
    lastYear.payments.forEach((amount, month) => {
      if (amount !== undefined) known.add(month);
    });
    if (known.size === 12) break;
  }
  return known.size;
}
