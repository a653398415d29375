import type { CustomerRows } from './assignCustomers';
import { rowMarks } from './rowMarks';

/**
 * The same rows with other customers: some made one, some dropped. The order stays that of first appearance.
 * @param becomes the customer (number before) that each customer becomes, itself or an earlier one; below 0 to drop him
 */
export function renumber(rows: CustomerRows, becomes: Int32Array): CustomerRows {
  const ids: string[] = [];
  const firstRows: number[] = [];
  const numberOf = new Int32Array(becomes.length).fill(rowMarks.noCustomer);
  for (let customer = 0; customer < becomes.length; customer++) {
    const target = becomes[customer]!;
    if (target < 0) continue;
    if (target === customer) {
      numberOf[customer] = ids.push(rows.ids[customer]!) - 1;
      firstRows.push(rows.firstRows[customer]!);
    } else numberOf[customer] = numberOf[target]!;
  }
  const customerOf = rows.customerOf.map((customer) => (customer < 0 ? customer : numberOf[customer]!));
  return { ...rows, ids, firstRows, customerOf };
}

/** Everybody stays who he is: the start of a plan for `renumber`. @example unchanged(3) // [0,1,2] */
export function unchanged(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, customer) => customer);
}
