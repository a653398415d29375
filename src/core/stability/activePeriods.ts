import { median } from './median';

/** Rows of a ledger as far as activity is concerned (m each). */
interface ActiveRows {
  readonly customerOf: Int32Array;
  /** 0 to T - 1; rows below 0 lie in no period. */
  readonly periodOf: Int32Array;
  /** 1 where the judged indicator has a number. */
  readonly known: Uint8Array;
}

/**
 * In how many periods the usual customer has a row: the median over the customers that have any. 0 when none has.
 * @param periodCount T
 * @example activePeriods({ customerOf: Int32Array.of(0, 0, 1), periodOf: Int32Array.of(0, 2, 1), known: Uint8Array.of(1, 1, 1) }, 2, 3) // 1.5
 */
export function activePeriods(rows: ActiveRows, customerCount: number, periodCount: number): number {
  const { customerOf, periodOf, known } = rows;
  const isActive = new Uint8Array(customerCount * periodCount);
  const counts = new Int32Array(customerCount);
  for (let row = 0; row < customerOf.length; row++) {
    const period = periodOf[row]!;
    const customer = customerOf[row]!;
    const cell = customer * periodCount + period;
    if (period < 0 || known[row] !== 1 || isActive[cell] === 1) continue;
    isActive[cell] = 1;
    counts[customer]!++;
  }
  const active = counts.filter((count) => count > 0);
  return active.length === 0 ? 0 : median(active.sort());
}
