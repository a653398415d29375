import { calendarDay } from '../calendar/calendarDay';
import { datedPeriods, type NamedPeriod, type PlacedPeriod } from './datedPeriods';
import type { PeriodGroup } from './PeriodGroup';
import { splitPeriod } from '../calendar/splitPeriod';
import { withOctober } from '../calendar/withOctober';

/** "2025合计" and "Q1 Total" are periods of the same amounts as the months beside them. */
const total = /合计|总计|小计|汇总|累计|\b(?:sub|grand )?totals?\b/gi;
const spaces = /[\s\-_/|:,.;·、—~]+/g;

/**
 * Finds the columns of a wide sheet: those whose headers name a period and hold amounts, parted by what the headers say besides
 * ("Sales" and "Profit" are two groups) and ordered by day. Of several lengths under one label the one with the most columns
 * is the group, the shorter of equals; the others, such as quarters among months, are its `unused`, and so is a column that
 * names a period again. Days that each lie in another month stand for their months.
 *
 * Periods without a year ("1月") are given one: the first lies in `titleYear`, else it is the latest that has begun by `today`,
 * and where they fall ("12月", "1月") a new year begins. Without either they are no group.
 * @param columns headers with their sheet columns, of amounts or blank columns only
 * @param today Excel serial of the 1900 system
 * @param titleYear the year that the sheet's titles speak of
 * @example findPeriodGroups([{ header: 'Jan', sheetColumn: 1 }, { header: 'Feb', sheetColumn: 2 }], 45720)[0].periods[1] // {"column":2,"first":45689,"last":45716}
 */
export function findPeriodGroups(
  columns: readonly { readonly header: string; readonly sheetColumn: number }[],
  today?: number,
  titleYear?: number,
): PeriodGroup[] {
  const labels = new Map<string, { readonly label: string; readonly named: NamedPeriod[] }>();
  const headers = withOctober(columns.map(({ header }) => header));
  for (const [at, { sheetColumn }] of columns.entries()) {
    const parts = splitPeriod(headers[at]!);
    if (parts === undefined) continue;
    const label = parts.rest.replace(total, ' ').replace(spaces, ' ').trim();
    const key = label.toLowerCase().replaceAll(' ', '');
    const group = labels.get(key) ?? { label, named: [] };
    labels.set(key, group);
    group.named.push({ column: sheetColumn, period: parts.period });
  }
  return [...labels.values()].flatMap(({ label, named }) => groupOf(label, named, today, titleYear));
}

function groupOf(label: string, named: readonly NamedPeriod[], today?: number, titleYear?: number): PeriodGroup[] {
  const periods = datedPeriods(named, today, titleYear);
  const length = commonest(periods);
  if (length === undefined) return [];
  const taken = new Map<number, PlacedPeriod>();
  let isRepeated = false;
  for (const each of periods) {
    if (each.length !== length) continue;
    if (taken.has(each.first)) isRepeated = true;
    else taken.set(each.first, each);
  }
  if (taken.size < 2) return [];
  const ascending = [...taken.values()].sort((one, other) => one.first - other.first);
  const used = new Set(ascending.map(({ column }) => column));
  return [
    {
      label,
      length,
      periods: ascending.map(({ column, first, last }) => ({ column, first, last })),
      ...(ascending.some(({ isAssumed }) => isAssumed)
        ? { assumedYear: calendarDay(ascending.at(-1)!.last).year }
        : {}),
      ...(isRepeated ? { isRepeated } : {}),
      unused: named.map(({ column }) => column).filter((column) => !used.has(column)),
    },
  ];
}

const fromShort: readonly PlacedPeriod['length'][] = ['day', 'month', 'quarter', 'half', 'year'];

function commonest(periods: readonly PlacedPeriod[]): PlacedPeriod['length'] | undefined {
  const counts = new Map<PlacedPeriod['length'], number>();
  for (const { length } of periods) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best: PlacedPeriod['length'] | undefined;
  for (const length of fromShort) if ((counts.get(length) ?? 0) > (best ? counts.get(best)! : 1)) best = length;
  return best;
}
