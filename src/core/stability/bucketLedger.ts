import { tolerance } from '../abc/tolerance';
import type { KnownValues } from '../abc/KnownValues';
import type { Ledger } from '../intake/Ledger';
import { periodOfRows } from './periodOfRows';

/**
 * The sums of a ledger by customer and period: for each indicator customers x T values, row by row (a customer's history is
 * T values side by side). Compensated as the totals are, so that a history adds up to its total; a sum within the
 * indicator's tolerance is exactly 0. Rows outside of the periods are left out.
 * @param starts first day of each period, ascending (T)
 * @param end first day after the last period; none where the last period has no end
 * @example bucketLedger({ customerOf: Int32Array.of(0, 0), days: Int32Array.of(45296, 45323), amounts: [{ values: Float64Array.of(5, 7), known: Uint8Array.of(1, 1) }] }, 1, [45292, 45323]) // [[5,7]]
 */
export function bucketLedger(
  { customerOf, days, amounts }: Ledger,
  customerCount: number,
  starts: readonly number[],
  end?: number,
): Float64Array[] {
  const cellOf = periodOfRows(days, starts, end);
  for (let row = 0; row < cellOf.length; row++) {
    if (cellOf[row]! >= 0) cellOf[row]! += customerOf[row]! * starts.length;
  }
  return amounts.map((amount) => cellSums(amount, cellOf, customerCount * starts.length));
}

/** Neumaier's sum of every cell in one pass over the rows. */
function cellSums({ values, known }: KnownValues, cellOf: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  const lost = new Float64Array(count);
  for (let row = 0; row < values.length; row++) {
    const cell = cellOf[row]!;
    if (cell < 0 || known[row] !== 1) continue;
    const value = values[row]!;
    const sum = sums[cell]!;
    const next = sum + value;
    lost[cell]! += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sums[cell] = next;
  }
  for (let cell = 0; cell < count; cell++) sums[cell]! += lost[cell]!;
  const noise = tolerance(sums);
  for (let cell = 0; cell < count; cell++) if (Math.abs(sums[cell]!) <= noise) sums[cell] = 0;
  return sums;
}
