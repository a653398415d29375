import { isUnknown, type Unknown } from '../Unknown';
import type { StabilityVerdict } from './CustomerStability';
import { stabilityClass, type StabilityClass } from './stabilityClass';

const fewestPeriods = 4;
/** Buying cycles since the last order: the practice of fast-moving consumer goods. */
const lostAfter = 2;
const lapsingAfter = 1.5;

const wordOf: Readonly<Record<StabilityClass, StabilityVerdict>> = { X: 'steady', Y: 'wavering', Z: 'unsteady' };

/**
 * What a customer's ordering says, the first that holds: too short a history (below 4 periods or without a buying cycle),
 * lost, lapsing, or how steady it is around its own trend. undefined where the detrended variation is unknown or a limit
 * is wrong.
 * @param overdue buying cycles since the last order
 * @param limits of the detrended variation: up to the first steady, up to the second wavering
 * @example stabilityVerdict(12, 0.8, 0.3, [0.5, 1]) // "steady"
 */
export function stabilityVerdict(
  periodCount: number,
  overdue: number | Unknown,
  detrended: number | Unknown,
  limits: readonly number[],
): StabilityVerdict | undefined {
  if (periodCount < fewestPeriods || isUnknown(overdue)) return 'tooShort';
  if (overdue > lostAfter) return 'lost';
  if (overdue > lapsingAfter) return 'lapsing';
  if (isUnknown(detrended)) return undefined;
  const found = stabilityClass(detrended, limits);
  return isUnknown(found) ? undefined : wordOf[found];
}
