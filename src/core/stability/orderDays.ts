import type { Ledger } from '../intake/Ledger';
import { rowsByDay } from './rowsByDay';

/**
 * The days on which each customer bought: his distinct days with an amount above 0, ascending (one list a customer).
 * Returns and free goods are no orders.
 * @param indicator position of the amount
 * @example orderDays({ customerOf: Int32Array.of(0, 0, 0), days: Int32Array.of(45300, 45296, 45301), amounts: [{ values: Float64Array.of(5, 7, -7), known: Uint8Array.of(1, 1, 1) }] }, 0, 1) // [[45296,45300]]
 */
export function orderDays(ledger: Ledger, indicator: number, customerCount: number): Int32Array[] {
  const { customerOf, days } = ledger;
  const rows = firstOrders(ledger, indicator, customerCount);
  // The days of all customers side by side; a customer's begin where those before him end.
  const next = new Int32Array(customerCount + 1);
  for (let place = 0; place < rows.length; place++) next[customerOf[rows[place]!]! + 1]!++;
  for (let customer = 0; customer < customerCount; customer++) next[customer + 1]! += next[customer]!;
  const starts = next.slice();
  const ordered = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    ordered[next[customerOf[row]!]!++] = days[row]!;
  }
  return Array.from({ length: customerCount }, (_, customer) =>
    ordered.subarray(starts[customer], starts[customer + 1]),
  );
}

/** One row for each day of each customer's orders, in the order of the days. */
function firstOrders(ledger: Ledger, indicator: number, customerCount: number): Int32Array {
  const { customerOf, days, amounts } = ledger;
  const { values, known } = amounts[indicator]!;
  const rows = rowsByDay(days);
  const dayBefore = new Int32Array(customerCount);
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const customer = customerOf[row]!;
    if (known[row] !== 1 || !(values[row]! > 0) || days[row] === dayBefore[customer]) continue;
    dayBefore[customer] = days[row]!;
    rows[count++] = row;
  }
  return rows.subarray(0, count);
}
