import type { KnownValues } from '../../abc/rank/KnownValues';
import { FirstSums } from './FirstSums';
import { rowMarks } from './rowMarks';
import { Tally } from './Tally';

/** The rows since some label: those that count, and all of them, with the hidden ones and those that name nobody. */
class Rows {
  readonly counted: Tally;
  readonly all: Tally;

  constructor(amounts: readonly KnownValues[]) {
    this.counted = new Tally(amounts);
    this.all = new Tally(amounts);
  }

  clear(): void {
    this.counted.clear();
    this.all.clear();
  }

  isSum(row: number): boolean {
    return this.counted.isSum(row) || this.all.isSum(row);
  }
}

/** Totals of totals of totals: more levels nobody prints. */
const mostLevels = 5;

/**
 * The rows since the last total row, added up only when a doubtful label asks. Use it to tell a subtotal ("Wine Total" below the
 * rows of "Wine") from a customer whose name ends in "Total": only a subtotal repeats the sum of the rows above it, be it of
 * those that count or of all, or the sum of the subtotals above it.
 */
export class SubtotalGroup {
  private lastCustomer = -1;
  /** The first row that is not yet added up. */
  private next = 0;
  private readonly first: FirstSums;
  private readonly sinceTotal: Rows;
  /** Since the last label that looked like a total, proven or not: one that was stale spoils its own group alone. */
  private readonly sinceLabel: Rows;
  private labelRow = -1;
  /** The rows of one customer that stand together. */
  private readonly run: Tally;
  /** The rows that count, from the first on. */
  private readonly whole: Tally;
  /** The totals of the rows, the totals of those, ... that no higher total has added up yet. */
  private readonly levels: readonly Tally[];

  /**
   * @param amounts the indicators that are added up: money, not shares
   * @param customerOf the customer of every row before the one asked for; below 0 where there is none
   * @param ids of the customers
   */
  constructor(
    amounts: readonly KnownValues[],
    private readonly customerOf: Int32Array,
    private readonly ids: readonly string[],
  ) {
    this.first = new FirstSums(amounts[0], customerOf);
    this.sinceTotal = new Rows(amounts);
    this.sinceLabel = new Rows(amounts);
    this.run = new Tally(amounts);
    this.whole = new Tally(amounts);
    this.levels = Array.from({ length: mostLevels }, () => new Tally(amounts));
  }

  private addUpTo(row: number): void {
    while (this.next < row) this.add(this.next++);
  }

  private add(row: number): void {
    const customer = this.customerOf[row]!;
    if (customer === rowMarks.total || customer === rowMarks.header) return;
    this.sinceTotal.all.add(row);
    if (row !== this.labelRow) this.sinceLabel.all.add(row);
    if (customer < 0) return;
    this.sinceTotal.counted.add(row);
    if (row !== this.labelRow) this.sinceLabel.counted.add(row);
    this.whole.add(row);
    if (customer !== this.lastCustomer) this.run.clear();
    this.run.add(row);
    this.lastCustomer = customer;
  }

  /** One row alone is a coincidence unless the label repeats its customer. */
  isTotal(row: number, label: string): boolean {
    this.addUpTo(row);
    const isProof = (rows: Rows) => {
      const { counted, all } = rows;
      const isOne = counted.rows === 1 && !label.startsWith(this.ids[this.lastCustomer]!);
      return !isOne && (counted.rows > 0 || all.rows > 1) && rows.isSum(row);
    };
    if (isProof(this.sinceTotal) || isProof(this.sinceLabel)) return true;
    return this.levelOf(row) > 0 || (this.whole.rows > 1 && this.whole.isSum(row));
  }

  /** Whether a row under a customer's own name repeats the sum of his rows right above. */
  isTotalOf(row: number, customer: string, leastRows: number): boolean {
    this.addUpTo(row);
    return this.run.rows >= leastRows && this.ids[this.lastCustomer] === customer && this.run.isSum(row);
  }

  /**
   * A row that names nobody: only two customer rows or more above it, and every amount their sum, make it their total. The last
   * of a sheet adds up all its customers.
   */
  isUnnamedTotal(row: number): boolean {
    if (!this.first.mayBeSum(row)) return false;
    this.addUpTo(row);
    if (this.sinceTotal.counted.rows > 1 && this.sinceTotal.isSum(row)) return true;
    return this.whole.rows > 1 && this.whole.isSum(row);
  }

  /** To call at a row whose label looked like a total and could not be proven one. */
  passLabel(row: number): void {
    this.addUpTo(row);
    this.sinceLabel.clear();
    this.labelRow = row;
  }

  /** To call at every total row: the next group begins below it. */
  restart(row: number): void {
    this.addUpTo(row);
    this.first.restart(row);
    const level = this.sinceTotal.all.isFilled ? 0 : this.levelOf(row);
    // A total of nobody knows what closes every group.
    for (let at = 1; at < mostLevels; at++) if (level < 0 || at <= level) this.levels[at]!.clear();
    if (level >= 0 && level + 1 < mostLevels) this.levels[level + 1]!.add(row);
    this.next = row + 1;
    this.sinceTotal.clear();
    this.sinceLabel.clear();
    this.run.clear();
  }

  /** Where only totals stand since the last total: the level that the row adds up; -1 where there is none. */
  private levelOf(row: number): number {
    if (this.sinceTotal.all.isFilled) return -1;
    return this.levels.findIndex((tally, level) => level > 0 && tally.rows > 0 && tally.isSum(row));
  }
}
