/**
 * The values over the largest magnitude, so that squares neither overflow nor vanish; all 0 stays all 0.
 * @example inUnitsOfLargest(Float64Array.of(-4, 2)) // [-1,0.5]
 */
export function inUnitsOfLargest(history: Float64Array): Float64Array {
  const largest = history.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return largest === 0 ? history : history.map((value) => value / largest);
}
