import { ordinaryPause } from '../../stability/ordinaryPause';
import { periodEdges } from '../../stability/periodEdges';

/**
 * Whether the month of the last day has not ended: in the calendar, or in the data, which leave it by more than an ordinary
 * pause.
 * @param days Excel serials, in any order, at least one
 * @param last the last of them
 * @param today Excel serial of the 1900 system; undefined when the calendar is not to be asked
 * @example unfinishedMonth(Int32Array.of(45292, 45293, 45294), 45294, undefined) // true
 */
export function unfinishedMonth(days: Int32Array, last: number, today: number | undefined): boolean {
  const [monthStart, nextMonth] = periodEdges(last, last, 'month') as [number, number];
  const monthEnd = nextMonth - 1;
  if (today !== undefined && monthStart <= today && today <= monthEnd) return true;
  return monthEnd - last > ordinaryPause(days);
}
