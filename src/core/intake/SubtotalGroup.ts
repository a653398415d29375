import type { NumberColumn } from './readNumberColumn';

/** Totals that were typed or exported are rounded to the cent. */
const halfCent = 0.005;
const relativeNoise = 1e-9;

/**
 * The customer rows since the last total row, added up only when a doubtful label asks. Use it to tell a subtotal ("Wine Total" below the
 * rows of "Wine") from a customer whose name ends in "Total": only a subtotal repeats the sum of the rows above it.
 */
export class SubtotalGroup {
  private rows = 0;
  private lastCustomer = -1;
  /** The first row that is not yet added up. */
  private next = 0;
  private readonly sums: number[];
  private readonly sizes: number[];

  /**
   * @param amounts the indicators that are added up: money, not shares
   * @param customerOf the customer of every row before the one asked for; below 0 where there is none
   * @param ids of the customers
   */
  constructor(
    private readonly amounts: readonly NumberColumn[],
    private readonly customerOf: Int32Array,
    private readonly ids: readonly string[],
  ) {
    this.sums = amounts.map(() => 0);
    this.sizes = amounts.map(() => 0);
  }

  private add(row: number): void {
    const customer = this.customerOf[row]!;
    if (customer < 0) return;
    this.rows++;
    this.lastCustomer = customer;
    for (let index = 0; index < this.amounts.length; index++) {
      const value = this.amounts[index]!.values[row]!;
      this.sums[index]! += value;
      this.sizes[index]! += Math.abs(value);
    }
  }

  /** One row alone is a coincidence unless the label repeats its customer. */
  isTotal(row: number, label: string): boolean {
    while (this.next < row) this.add(this.next++);
    if (this.rows === 0 || (this.rows === 1 && !label.startsWith(this.ids[this.lastCustomer]!))) return false;
    const present = this.amounts.map((_, index) => index).filter((index) => this.amounts[index]!.known[row] === 1);
    return (
      present.some((index) => this.amounts[index]!.values[row] !== 0) &&
      present.every((index) => {
        const distance = Math.abs(this.amounts[index]!.values[row]! - this.sums[index]!);
        return distance <= halfCent + relativeNoise * this.sizes[index]!;
      })
    );
  }

  /** To call at every total row: the next group begins below it. */
  restart(row: number): void {
    this.rows = 0;
    this.next = row + 1;
    this.sums.fill(0);
    this.sizes.fill(0);
  }
}
