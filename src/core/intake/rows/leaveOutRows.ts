import type { RowAccount } from './accountForRows';
import type { CustomerRows } from './assignCustomers';
import { renumber } from './renumber';
import { rowMarks } from './rowMarks';

/** Leaves used rows out after all, for one of `reasonCodes`. */
export function leaveOutRows(
  { customerOf }: CustomerRows,
  { used, reasons }: RowAccount,
  rows: readonly number[],
  reason: number,
): void {
  for (const row of rows) {
    used[row] = 0;
    reasons[row] = reason;
    customerOf[row] = rowMarks.noCustomer;
  }
}

/** The same rows without the customers who have none left. */
export function withoutTheGone(rows: CustomerRows): CustomerRows {
  const becomes = new Int32Array(rows.ids.length).fill(rowMarks.noCustomer);
  for (const customer of rows.customerOf) if (customer >= 0) becomes[customer] = customer;
  return renumber(rows, becomes);
}
