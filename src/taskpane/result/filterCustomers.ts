import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { CustomerFilter } from '../pane/PaneState';
import { stabilityAnswer } from './stabilityAnswer';

/**
 * The customers that answer every part of the filter; the text is sought in name and ID, whatever its case or width. Who is
 * not judged has no steadiness to ask for, as in the matrix.
 */
export function filterCustomers(
  customers: readonly JudgedCustomer[],
  { text, tier, stability, borderlineOnly }: CustomerFilter,
): readonly JudgedCustomer[] {
  const sought = folded(text);
  if (sought === '' && tier === undefined && stability === undefined && !borderlineOnly) return customers;
  return customers.filter(
    (customer) =>
      (tier === undefined || customer.tier === tier) &&
      (stability === undefined || (customer.tier !== undefined && stabilityAnswer(customer) === stability)) &&
      (!borderlineOnly || customer.isBorderline) &&
      (sought === '' || folded(customer.name).includes(sought) || folded(customer.id).includes(sought)),
  );
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
