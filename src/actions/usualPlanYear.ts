import { calendarDay } from '../core/intake/calendar/calendarDay';
import type { Analysis } from './Analysis';

/**
 * The year that plans are most likely for: the one after the last year of the data when that one is in its last quarter, else that one;
 * by the day of the judgement where the data has no days.
 */
export function usualPlanYear({ intake, today }: Pick<Analysis, 'intake' | 'today'>): number {
  const { year, month } = calendarDay(intake.table?.days?.last ?? today);
  return Math.min(2099, Math.max(2000, month > 9 ? year + 1 : year));
}
