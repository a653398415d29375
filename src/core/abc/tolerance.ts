/**
 * How close two values must be to count as equal: 1e-9 times the mean of their magnitudes. Floating point noise of
 * added-up amounts lies far below it, the smallest unit of money far above. A magnitude up to the tolerance counts as 0.
 * 0 for no values.
 * @example tolerance(Float64Array.of(-1e9, 3e9)) // 2
 */
export function tolerance(values: Float64Array): number {
  const count = values.length;
  if (count === 0) return 0;
  let sum = 0;
  for (let index = 0; index < count; index++) sum += Math.abs(values[index]!);
  if (sum <= Number.MAX_VALUE) return (1e-9 * sum) / count;
  // Magnitudes near the largest double: the mean still exists, so it is added up in shares.
  let mean = 0;
  for (let index = 0; index < count; index++) mean += Math.abs(values[index]!) / count;
  return 1e-9 * mean;
}
