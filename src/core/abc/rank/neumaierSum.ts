/**
 * The sum of the values with Neumaier's compensation: the part of each addend that floating point would lose is carried
 * along. Use it for every total, so that the order of the rows cannot change a tier. Never NaN: a sum beyond the largest
 * double is that double, and values that are not finite are not asked for here.
 * Source: Neumaier 1974, ZAMM 54(1) 39-51.
 * @example neumaierSum([1e16, 1, -1e16]) // 1
 */
export function neumaierSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  const total = sum + lost;
  if (Number.isFinite(total)) return total;
  return sum < 0 ? -Number.MAX_VALUE : Number.MAX_VALUE;
}
