import { serialOf } from '../intake/calendar/serialOf';
import type { CustomerTable } from '../intake/CustomerTable';
import type { MappedIndicator } from '../intake/Mapping';
import { bucketLedger } from '../stability/bucketLedger';

/**
 * What the customers came to in a year (n) by one indicator of a wide sheet whose periods are longer than months: quarters, halves, a year
 * that make up the year without a gap. undefined for any other indicator or year.
 * @param indicators as they were mapped, in the table's order
 * @param index of the indicator
 * @example yearTotals({ customers: [] }, [{ kind: 'scale', column: 1 }], 0, 2025) // undefined
 */
export function yearTotals(
  { customers, ledger, days }: Pick<CustomerTable, 'customers' | 'ledger' | 'days'>,
  indicators: readonly MappedIndicator[],
  index: number,
  year: number,
): Float64Array | undefined {
  const indicator = indicators[index];
  if (!indicator || !('periods' in indicator) || !ledger || !days) return undefined;
  const [start, end] = [serialOf(year, 1, 1), serialOf(year + 1, 1, 1)];
  if (start === undefined || end === undefined) return undefined;
  let next = start;
  for (const { first, last } of indicator.periods) {
    if (last < start || first >= end) continue;
    if (first !== next || last >= end || first > days.last) return undefined;
    next = last + 1;
  }
  return next === end ? bucketLedger(ledger, customers.length, [start], end)[index] : undefined;
}
