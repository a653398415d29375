import { unfinishedMonth } from '../intake/calendar/unfinishedMonth';
import type { Ledger } from '../intake/Ledger';
import { monthStarts } from './monthStarts';

/** A month of which the data has only the first days. */
export interface BegunMonth {
  /** 0 to 11 in the year before a plan, 12 to 23 in the plan's own. */
  readonly month: number;
  /** The last day of the data, as an Excel serial. */
  readonly lastDay: number;
}

/**
 * The month that the data leaves before its end by more than an ordinary pause, by the rule that leaves a last period out of stability:
 * its figures are no whole month's. undefined where the last month is whole, is none of the 24, or where nobody knows days.
 * @param year of the plan
 * @example begunMonth({ ledger: { days: Int32Array.of(46000, 46001, 46002) }, days: { last: 46002 } }, 2026) // {"month":11,"lastDay":46002}
 */
export function begunMonth(
  { ledger, days }: { readonly ledger?: Pick<Ledger, 'days'>; readonly days?: { readonly last: number } },
  year: number,
): BegunMonth | undefined {
  const starts = monthStarts(year - 1, 2);
  if (!ledger || !days || !starts) return undefined;
  const month = starts.findIndex((start) => start > days.last) - 1;
  return month >= 0 && unfinishedMonth(ledger.days, days.last, undefined) ? { month, lastDay: days.last } : undefined;
}
