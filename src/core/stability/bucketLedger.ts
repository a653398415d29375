import type { Ledger } from '../intake/Ledger';
import { sumByGroup } from '../intake/totals/sumByGroup';
import { withoutNoise } from '../intake/totals/withoutNoise';
import { periodOfRows } from './periodOfRows';

/**
 * The sums of a ledger by customer and period: for each indicator customers x T values, row by row, so that a customer's
 * history is T values side by side. Summed and rid of noise as the totals are: a history adds up to its total. Rows outside
 * of the periods are left out.
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
  const cellCount = customerCount * starts.length;
  return amounts.map(({ values, known }) => withoutNoise(sumByGroup(values, known, cellOf, cellCount).totals));
}
