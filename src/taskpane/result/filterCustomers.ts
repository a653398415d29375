import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { CustomerFilter } from '../pane/PaneState';

/** The customers that answer every part of the filter; the text is sought in name and ID, whatever its case or width. */
export function filterCustomers(
  customers: readonly JudgedCustomer[],
  filter: CustomerFilter,
): readonly JudgedCustomer[] {
  const sought = folded(filter.text);
  const { tier, stability, borderlineOnly } = filter;
  if (sought === '' && tier === undefined && stability === undefined && !borderlineOnly) return customers;
  return customers.filter(
    (customer) =>
      (tier === undefined || customer.tier === tier) &&
      (stability === undefined || (customer.stability?.verdict ?? 'unknown') === stability) &&
      (!borderlineOnly || customer.isBorderline) &&
      (sought === '' || folded(customer.name).includes(sought) || folded(customer.id).includes(sought)),
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
