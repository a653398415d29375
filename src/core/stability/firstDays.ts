import type { Ledger } from '../intake/Ledger';

/**
 * The day of each customer's first row with an amount (n); 0, which is no day, where there is none.
 * @param indicator position of the amount
 * @example firstDays({ customerOf: Int32Array.of(0, 0), days: Int32Array.of(45300, 45296), amounts: [{ values: Float64Array.of(5, 7), known: Uint8Array.of(1, 1) }] }, 0, 2) // [45296,0]
 */
export function firstDays({ customerOf, days, amounts }: Ledger, indicator: number, customerCount: number): Int32Array {
  const { known } = amounts[indicator]!;
  const first = new Int32Array(customerCount);
  for (let row = 0; row < days.length; row++) {
    const before = first[customerOf[row]!]!;
    if (known[row] === 1 && (before === 0 || days[row]! < before)) first[customerOf[row]!] = days[row]!;
  }
  return first;
}
