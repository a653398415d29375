/**
 * The middle of ascending values (n, at least one), between two middle ones their mean, as Excel's MEDIAN.
 * @example median([10, 20, 30, 90]) // 25
 */
export function median(ascending: ArrayLike<number>): number {
  const middle = ascending.length >> 1;
  return ascending.length % 2 === 1 ? ascending[middle]! : (ascending[middle - 1]! + ascending[middle]!) / 2;
}
