import { unitOf } from '../abc/rank/unitOf';

/**
 * The values over the power of two just below their largest magnitude, so that squares neither overflow nor vanish; a power
 * of two changes no digit. All 0 stays all 0.
 * @example scaledHistory(Float64Array.of(-5, 2)) // [-1.25,0.5]
 */
export function scaledHistory(history: Float64Array): Float64Array {
  const largest = history.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return history;
  const unit = unitOf(largest);
  return history.map((value) => value / unit);
}
