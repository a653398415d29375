import type { KnownValues } from '../../abc/rank/KnownValues';
import { rowMarks } from './rowMarks';

/** Totals that were typed or exported are rounded to the cent. */
const halfCent = 0.005;
const relativeNoise = 1e-9;

/** Rows added up, one sum an indicator. */
class Tally {
  rows = 0;
  readonly sums: number[];
  readonly sizes: number[];

  constructor(private readonly amounts: readonly KnownValues[]) {
    this.sums = amounts.map(() => 0);
    this.sizes = amounts.map(() => 0);
  }

  add(row: number): void {
    this.rows++;
    for (let index = 0; index < this.amounts.length; index++) {
      const value = this.amounts[index]!.values[row]!;
      this.sums[index]! += value;
      this.sizes[index]! += Math.abs(value);
    }
  }

  clear(): void {
    this.rows = 0;
    this.sums.fill(0);
    this.sizes.fill(0);
  }

  /** Whether every amount on a row is the sum of those above, and one of them is not 0. */
  isSum(row: number): boolean {
    let holdsAmount = false;
    for (let index = 0; index < this.amounts.length; index++) {
      const { values, known } = this.amounts[index]!;
      if (known[row] !== 1) continue;
      if (values[row] !== 0) holdsAmount = true;
      const distance = Math.abs(values[row]! - this.sums[index]!);
      if (!(distance <= halfCent + relativeNoise * this.sizes[index]!)) return false;
    }
    return holdsAmount;
  }
}

/**
 * The rows since the last total row, added up only when a doubtful label asks. Use it to tell a subtotal ("Wine Total" below the
 * rows of "Wine") from a customer whose name ends in "Total": only a subtotal repeats the sum of the rows above it, be it of
 * those that count or of all, with the hidden ones and those that name nobody.
 */
export class SubtotalGroup {
  private lastCustomer = -1;
  /** The first row that is not yet added up. */
  private next = 0;
  private readonly counted: Tally;
  private readonly all: Tally;
  /** The rows that count, from the first on. */
  private readonly whole: Tally;

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
    this.counted = new Tally(amounts);
    this.all = new Tally(amounts);
    this.whole = new Tally(amounts);
  }

  private addUpTo(row: number): void {
    while (this.next < row) this.add(this.next++);
  }

  private add(row: number): void {
    const customer = this.customerOf[row]!;
    if (customer === rowMarks.total || customer === rowMarks.header) return;
    this.all.add(row);
    if (customer < 0) return;
    this.counted.add(row);
    this.whole.add(row);
    this.lastCustomer = customer;
  }

  /** One row alone is a coincidence unless the label repeats its customer. */
  isTotal(row: number, label: string): boolean {
    this.addUpTo(row);
    const { rows } = this.counted;
    if (rows === 0 ? this.all.rows < 2 : rows === 1 && !label.startsWith(this.ids[this.lastCustomer]!)) return false;
    return this.counted.isSum(row) || this.all.isSum(row);
  }

  /**
   * A row that names nobody: only two customer rows or more above it, and every amount their sum, make it their total. The last
   * of a sheet adds up all its customers.
   */
  isUnnamedTotal(row: number): boolean {
    this.addUpTo(row);
    if (this.counted.rows > 1 && (this.counted.isSum(row) || this.all.isSum(row))) return true;
    return this.whole.rows > 1 && this.whole.isSum(row);
  }

  /** To call at every total row: the next group begins below it. */
  restart(row: number): void {
    this.next = row + 1;
    this.counted.clear();
    this.all.clear();
  }
}
