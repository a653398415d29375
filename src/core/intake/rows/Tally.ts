import type { KnownValues } from '../../abc/rank/KnownValues';

/** Totals that were typed or exported are rounded to the cent. */
export const halfCent = 0.005;
export const relativeNoise = 1e-9;

/** Rows added up, one sum an indicator. */
export class Tally {
  rows = 0;
  /** Whether any of the rows holds an amount. */
  isFilled = false;
  readonly sums: number[];
  readonly sizes: number[];

  constructor(private readonly amounts: readonly KnownValues[]) {
    this.sums = amounts.map(() => 0);
    this.sizes = amounts.map(() => 0);
  }

  add(row: number): void {
    this.rows++;
    for (let index = 0; index < this.amounts.length; index++) {
      const { values, known } = this.amounts[index]!;
      if (known[row] === 1) this.isFilled = true;
      const value = values[row]!;
      this.sums[index]! += value;
      this.sizes[index]! += Math.abs(value);
    }
  }

  clear(): void {
    this.rows = 0;
    this.isFilled = false;
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
