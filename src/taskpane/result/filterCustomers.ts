import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { CustomerFilter } from '../pane/PaneState';

/** The customers of a tier whose name or ID holds the text, whatever its case or width. */
export function filterCustomers(
  customers: readonly JudgedCustomer[],
  filter: CustomerFilter,
): readonly JudgedCustomer[] {
  const sought = folded(filter.text);
  if (sought === '' && filter.tier === undefined) return customers;
  return customers.filter(
    ({ name, id, tier }) =>
      (filter.tier === undefined || tier === filter.tier) &&
      (sought === '' || folded(name).includes(sought) || folded(id).includes(sought)),
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
