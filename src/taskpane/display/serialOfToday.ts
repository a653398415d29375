import { serialOf } from '../../core/intake/calendar/serialOf';

/** The day that the user's own calendar shows at a moment, as an Excel serial of the 1900 system. */
export function serialOfToday(moment: Date): number {
  return serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())!;
}
