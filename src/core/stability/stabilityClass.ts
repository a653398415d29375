import { unknown, type Unknown } from '../Unknown';

export type StabilityClass = 'X' | 'Y' | 'Z';

/** Up to the first a customer is X, up to the second Y. */
export const defaultLimits: readonly number[] = [0.5, 1];

/** A figure this little above a limit, relatively, is on it: floating point noise decides nothing. */
const noise = 1e-9;

/**
 * X (steady), Y or Z (unsteady) by a coefficient of variation and two rising limits above 0; a figure exactly on a limit
 * belongs to the steadier class. Unknown: `badLimits`.
 * @example stabilityClass(0.5, [0.5, 1]) // "X"
 */
export function stabilityClass(variation: number, limits: readonly number[]): StabilityClass | Unknown {
  const [steady, wavering] = limits;
  if (limits.length !== 2 || steady === undefined || wavering === undefined)
    return unknown('badLimits', 2, limits.length);
  if (!(steady > 0 && wavering > steady)) return unknown('badLimits');
  if (variation <= steady * (1 + noise)) return 'X';
  return variation <= wavering * (1 + noise) ? 'Y' : 'Z';
}
