import type { Ledger } from '../intake/Ledger';

/**
 * The days on which each customer bought: his distinct days with an amount above 0, ascending (one list a customer).
 * Returns and free goods are no orders.
 * @param indicator position of the amount
 * @example orderDays({ customerOf: Int32Array.of(0, 0, 0), days: Int32Array.of(45300, 45296, 45301), amounts: [{ values: Float64Array.of(5, 7, -7), known: Uint8Array.of(1, 1, 1) }] }, 0, 1) // [[45296,45300]]
 */
export function orderDays(ledger: Ledger, indicator: number, customerCount: number): Int32Array[] {
  // Days are laid side by side, customer by customer; the lines of one invoice leave one day.
  const counts = new Int32Array(customerCount);
  eachOrder(ledger, indicator, customerCount, (customer) => counts[customer]!++);
  const lists = Array.from(counts, (count) => new Int32Array(count));
  const next = new Int32Array(customerCount);
  eachOrder(ledger, indicator, customerCount, (customer, day) => (lists[customer]![next[customer]!++] = day));
  return lists.map((list) => list.sort().filter((day, index) => index === 0 || day !== list[index - 1]));
}

/** Hands over the day of each order but those whose customer's order before is of the same day. */
function eachOrder(
  { customerOf, days, amounts }: Ledger,
  indicator: number,
  customerCount: number,
  take: (customer: number, day: number) => void,
): void {
  const { values, known } = amounts[indicator]!;
  const dayBefore = new Int32Array(customerCount);
  for (let row = 0; row < days.length; row++) {
    const customer = customerOf[row]!;
    const day = days[row]!;
    if (known[row] !== 1 || !(values[row]! > 0) || day === dayBefore[customer]) continue;
    dayBefore[customer] = day;
    take(customer, day);
  }
}
