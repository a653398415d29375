import type { KnownValues } from '../../abc/rank/KnownValues';
import { rowMarks } from './rowMarks';
import { halfCent, relativeNoise } from './Tally';

/**
 * The sums of the first amount alone, carried on row by row: they turn nearly every row away that is no sum of those above before
 * anything else is added up. Of a million rows without a customer each has to be asked.
 */
export class FirstSums {
  /** Since the last total: the rows that count, and all of them. */
  private counted = 0;
  private all = 0;
  /** The rows that count, from the first on. */
  private whole = 0;
  /** The sum of the sizes of all rows: the most that rounding can hang on. */
  private size = 0;
  private next = 0;

  /**
   * @param amount the first of those that are added up; undefined when there is none
   * @param customerOf the customer of every row before the one asked for; below 0 where there is none
   */
  constructor(
    private readonly amount: KnownValues | undefined,
    private readonly customerOf: Int32Array,
  ) {}

  /** False when the row cannot be the sum of those above, since the last total or from the first on. */
  mayBeSum(row: number): boolean {
    if (this.amount === undefined) return false;
    if (this.amount.known[row] !== 1) return true;
    this.addUpTo(row);
    const value = this.amount.values[row]!;
    const noise = halfCent + relativeNoise * this.size;
    return [this.counted, this.all, this.whole].some((sum) => Math.abs(value - sum) <= noise);
  }

  /** To call at every total row. */
  restart(row: number): void {
    this.addUpTo(row);
    this.next = row + 1;
    this.counted = 0;
    this.all = 0;
  }

  private addUpTo(row: number): void {
    if (this.amount === undefined) return;
    const { values } = this.amount;
    for (; this.next < row; this.next++) {
      const customer = this.customerOf[this.next]!;
      if (customer === rowMarks.total || customer === rowMarks.header) continue;
      const value = values[this.next]!;
      this.size += Math.abs(value);
      this.all += value;
      if (customer < 0) continue;
      this.counted += value;
      this.whole += value;
    }
  }
}
