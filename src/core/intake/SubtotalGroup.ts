import type { NumberColumn } from './readNumberColumn';

/** Totals that were typed or exported are rounded to the cent. */
const halfCent = 0.005;
const relativeNoise = 1e-9;

/**
 * The customer rows since the last total row, added up while reading. Use it to tell a subtotal ("Wine Total" below the
 * rows of "Wine") from a customer whose name ends in "Total": only a subtotal repeats the sum of the rows above it.
 */
export class SubtotalGroup {
  private rows = 0;
  private lastId = '';
  private readonly sums: number[];
  private readonly sizes: number[];

  /** @param amounts the indicators that are added up: money, not shares */
  constructor(private readonly amounts: readonly NumberColumn[]) {
    this.sums = amounts.map(() => 0);
    this.sizes = amounts.map(() => 0);
  }

  add(row: number, id: string): void {
    this.rows++;
    this.lastId = id;
    for (let index = 0; index < this.amounts.length; index++) {
      const value = this.amounts[index]!.values[row]!;
      this.sums[index]! += value;
      this.sizes[index]! += Math.abs(value);
    }
  }

  /** One row alone is a coincidence unless the label repeats its customer. */
  isTotal(row: number, label: string): boolean {
    if (this.rows === 0 || (this.rows === 1 && !label.startsWith(this.lastId))) return false;
    const present = this.amounts.map((_, index) => index).filter((index) => this.amounts[index]!.known[row] === 1);
    return (
      present.some((index) => this.amounts[index]!.values[row] !== 0) &&
      present.every((index) => {
        const distance = Math.abs(this.amounts[index]!.values[row]! - this.sums[index]!);
        return distance <= halfCent + relativeNoise * this.sizes[index]!;
      })
    );
  }

  restart(): void {
    this.rows = 0;
    this.sums.fill(0);
    this.sizes.fill(0);
  }
}
