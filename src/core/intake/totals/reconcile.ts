import type { KnownValues } from '../../abc/rank/KnownValues';
import { neumaierSum } from '../../abc/rank/neumaierSum';
import type { Amounts } from '../columns/Amounts';
import { leftOutReasons, type LeftOutReason, type Reconciliation } from '../CustomerTable';
import { noReason, reasonCodes } from '../rows/reasonCodes';
import { sumByGroup } from './sumByGroup';

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
    amounts: indicators.map(({ parts, later, ...amounts }) => {
      const read = neumaierSum(parts.map((part) => neumaierSum(part.values)));
      const sums = sumByReason(amounts, reasons);
      // What is left out as lying after today is so on rows that count, too.
      if (later) sumByReason(later, reasons.map(laterReason)).forEach((sum, at) => (sums[at]! += sum));
      return { read, used: sums[noReason]!, leftOut: byReason(sums) };
    }),
  };
}

function byReason(figures: ArrayLike<number>): Readonly<Record<LeftOutReason, number>> {
  const pairs = leftOutReasons.map((reason) => [reason, figures[reasonCodes[reason]]!] as const);
  return Object.fromEntries(pairs) as Record<LeftOutReason, number>;
}

function laterReason(reason: number): number {
  return reason === noReason ? reasonCodes.futureDate : reason;
}

function sumByReason({ values, known }: KnownValues, reasons: Uint8Array): Float64Array {
  return sumByGroup(values, known, reasons, leftOutReasons.length + 1).totals;
}
