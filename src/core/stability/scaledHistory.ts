/** Between these, no square overflows or vanishes. */
const smallest = 1e-100;
const largest = 1e100;

/**
 * Values whose squares neither overflow nor vanish: the values themselves, or where they are out of the ordinary, over the
 * power of two just below their largest magnitude, which changes no digit. All 0 stays all 0.
 * @example scaledHistory(Float64Array.of(-5, 2)) // [-5,2]
 * @example scaledHistory(Float64Array.of(-(2 ** 500), 2 ** 499)) // [-1,0.5]
 */
export function scaledHistory(history: Float64Array): Float64Array {
  let size = 0;
  for (let index = 0; index < history.length; index++) size = Math.max(size, Math.abs(history[index]!));
  if (size === 0 || (size >= smallest && size <= largest)) return history;
  const unit = 2 ** Math.floor(Math.log2(size));
  return history.map((value) => value / unit);
}
