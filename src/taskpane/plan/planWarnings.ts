import type { PlanFacts } from '../../actions/planFacts';
import type { PlanPreview } from '../../core/plan/PlanPreview';

/** What the user should know before plans are made. */
export type PlanWarning =
  | { readonly code: 'noPayments' | 'noMonths' }
  | { readonly code: 'fewMonths'; readonly months: number }
  | { readonly code: 'begunMonth'; readonly months: number; readonly day: number }
  | { readonly code: 'withoutBase'; readonly customers: number };

/** What the data lacks for the targets that are previewed. */
export function planWarnings(
  { hasPayments, lastYearMonths, lastYearUntil }: Pick<PlanFacts, 'hasPayments' | 'lastYearMonths' | 'lastYearUntil'>,
  { total }: Pick<PlanPreview, 'total'>,
): readonly PlanWarning[] {
  if (!hasPayments) return [{ code: 'noPayments' }];
  const warnings: PlanWarning[] = [];
  if (lastYearUntil !== undefined) {
    warnings.push({ code: 'begunMonth', months: lastYearMonths, day: lastYearUntil });
  } else if (lastYearMonths === 0) {
    if (total.withoutBase < total.customers) warnings.push({ code: 'noMonths' });
  } else if (lastYearMonths < 12) warnings.push({ code: 'fewMonths', months: lastYearMonths });
  if (total.withoutBase > 0) warnings.push({ code: 'withoutBase', customers: total.withoutBase });
  return warnings;
}
