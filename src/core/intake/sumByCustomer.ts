import { neumaierSum } from '../abc/neumaierSum';

/**
 * The total of each customer over his known values, by compensated summation, so that neither the order of the rows nor
 * a million small amounts beside a large one moves a total.
 * @param values one value a row (rows), counted where `known` is 1
 * @param customerOf the customer of each row (rows), 0 to customerCount - 1; rows below 0 belong to nobody
 * @returns totals (customerCount), and how many values each total holds
 * @example sumByCustomer(Float64Array.of(1, 2, 4), Uint8Array.of(1, 1, 1), Int32Array.of(0, 1, 0), 2).totals // [5, 2]
 */
export function sumByCustomer(
  values: Float64Array,
  known: Uint8Array,
  customerOf: Int32Array,
  customerCount: number,
): { readonly totals: Float64Array; readonly counts: Int32Array } {
  const counts = new Int32Array(customerCount);
  for (let row = 0; row < values.length; row++) {
    if (known[row] === 1 && customerOf[row]! >= 0) counts[customerOf[row]!]!++;
  }
  // Values of one customer are laid side by side, in the order of the rows.
  const starts = new Int32Array(customerCount + 1);
  for (let customer = 0; customer < customerCount; customer++) {
    starts[customer + 1] = starts[customer]! + counts[customer]!;
  }
  const next = starts.slice();
  const sorted = new Float64Array(starts[customerCount]!);
  for (let row = 0; row < values.length; row++) {
    if (known[row] === 1 && customerOf[row]! >= 0) sorted[next[customerOf[row]!]!++] = values[row]!;
  }
  const totals = new Float64Array(customerCount);
  for (let customer = 0; customer < customerCount; customer++) {
    totals[customer] = neumaierSum(sorted.subarray(starts[customer], starts[customer + 1]));
  }
  return { totals, counts };
}
