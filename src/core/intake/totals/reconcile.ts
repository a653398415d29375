import { neumaierSum } from '../../abc/rank/neumaierSum';
import type { Amounts } from '../columns/Amounts';
import { leftOutReasons, type LeftOutReason, type Reconciliation } from '../CustomerTable';
import { noReason, reasonCodes } from '../rows/reasonCodes';

/**
 * What was read and what became of it, row by row and amount by amount. What was read is added up from the columns as they
 * stand, without regard to what became of the rows, so that the sums check each other.
 * @param reasons `noReason` or one of `reasonCodes` (rows)
 */
export function reconcile(indicators: readonly Amounts[], reasons: Uint8Array): Reconciliation {
  const counts = new Int32Array(leftOutReasons.length + 1);
  for (let row = 0; row < reasons.length; row++) counts[reasons[row]!]!++;
  return {
    rows: byReason(counts),
    amounts: indicators.map(({ parts, values, later }) => {
      const read = neumaierSum(parts.map((part) => neumaierSum(part.values)));
      const sums = sumByReason(values, reasons, noReason);
      if (later) sumByReason(later.values, reasons, reasonCodes.futureDate).forEach((sum, at) => (sums[at]! += sum));
      return { read, used: sums[noReason]!, leftOut: byReason(sums) };
    }),
  };
}

function byReason(figures: ArrayLike<number>): Readonly<Record<LeftOutReason, number>> {
  const pairs = leftOutReasons.map((reason) => [reason, figures[reasonCodes[reason]]!] as const);
  return Object.fromEntries(pairs) as Record<LeftOutReason, number>;
}

/** One compensated sum a reason. @param ofUsed the reason under which the amounts of used rows go */
function sumByReason(values: Float64Array, reasons: Uint8Array, ofUsed: number): Float64Array {
  const sums = new Float64Array(leftOutReasons.length + 1);
  const lost = new Float64Array(sums.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value === 0) continue;
    const at = reasons[row] === noReason ? ofUsed : reasons[row]!;
    const sum = sums[at]!;
    const next = sum + value;
    lost[at]! += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sums[at] = next;
  }
  return sums.map((sum, at) => sum + lost[at]!);
}
