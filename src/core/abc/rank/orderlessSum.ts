/** Added and taken away again, it rounds a number up to 2 to 20 binary places: such numbers add up without rounding. */
const coarse = 2 ** 33;
/** The same for what is left of it, to 52 binary places. */
const fine = 1.5;

/**
 * The sum of the magnitudes in `unit`s, to the last digit the same in whatever order they come: each is split in two parts
 * of so few digits that neither sum is ever rounded. For up to two million magnitudes, none above two units.
 * Source: Demmel & Nguyen 2013, Fast Reproducible Floating-Point Summation.
 * @example orderlessSum(Float64Array.of(3, -1, 2), 2) // 3
 */
export function orderlessSum(values: Float64Array, unit: number): number {
  let upper = 0;
  let lower = 0;
  for (let index = 0; index < values.length; index++) {
    const value = Math.abs(values[index]!) / unit;
    const head = value + coarse - coarse;
    upper += head;
    lower += value - head + fine - fine;
  }
  return upper + lower;
}
