import type { Ledger } from '../intake/Ledger';
import { activePeriods } from './activePeriods';
import { daySpan } from './daySpan';
import { ordinaryPause } from './ordinaryPause';
import { periodEdges } from './periodEdges';
import { periodOfRows } from './periodOfRows';
import type { Periods } from './Periods';
import type { PeriodLength, PeriodSettings } from './PeriodSettings';

const lengths: readonly PeriodLength[] = ['month', 'quarter', 'half', 'year'];
const fewestPeriods = 4;

/**
 * The periods that a ledger (at least one row) is divided into. A last period that the data leaves before its end, by more
 * than an ordinary pause, is left out unless the settings keep it or it is the only one. "auto" takes the shortest length
 * of at least 4 periods of which the median customer is active in two thirds; else the longest of at least 4 periods;
 * else months.
 * @param indicator position of the indicator that is judged
 */
export function choosePeriods(
  ledger: Ledger,
  indicator: number,
  customerCount: number,
  settings: Pick<PeriodSettings, 'length' | 'keepsPartial'>,
): Periods {
  const { first, last } = daySpan(ledger.days);
  const pause = ordinaryPause(ledger.days);
  if (settings.length !== 'auto') return divide(settings.length);
  const candidates = lengths.map(divide).filter(({ starts }) => starts.length >= fewestPeriods);
  return candidates.find(isActive) ?? candidates.at(-1) ?? divide('month');

  function divide(length: PeriodLength): Periods {
    const edges = periodEdges(first, last, length);
    const isShort = edges.at(-1)! - 1 - last > pause;
    const leavesOut = isShort && edges.length > 2 && !settings.keepsPartial;
    return {
      length,
      isAuto: settings.length === 'auto',
      starts: edges.slice(0, leavesOut ? -2 : -1),
      asOf: last,
      leftOut: leavesOut ? edges.at(-2) : undefined,
      indicator,
    };
  }

  function isActive({ starts, leftOut }: Periods): boolean {
    const { customerOf, days, amounts } = ledger;
    const rows = { customerOf, periodOf: periodOfRows(days, starts, leftOut), known: amounts[indicator]!.known };
    return 3 * activePeriods(rows, customerCount, starts.length) >= 2 * starts.length;
  }
}
