/**
 * The middle of the values (n, at least one), between two middle ones their mean, as Excel's MEDIAN. The input is untouched.
 * @example median([30, 10, 20, 90]) // 25
 */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
