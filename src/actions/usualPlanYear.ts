import type { Analysis } from './Analysis';

/** The year that plans are most likely for: the one after the last year of the data when that one is in its last quarter, else that one. */
export function usualPlanYear(analysis: Analysis): number {
  throw new Error(`${analysis.today} is being written`);
}
