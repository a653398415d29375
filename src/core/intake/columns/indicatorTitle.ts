import { columnTitle } from './columnTitle';
import type { IndicatorColumns } from './PartColumns';
import { splitPeriod } from '../calendar/splitPeriod';

/**
 * What to call an indicator: the title of its column; on a wide sheet what all its headers say besides the period, or its
 * first and last header when they say nothing else.
 * @example indicatorTitle({ kind: 'scale', columns: [{ header: 'Sales', sheetColumn: 2, numberFormat: '', cells: [] }] }) // "Sales"
 */
export function indicatorTitle({ columns }: Pick<IndicatorColumns, 'columns'>): string {
  const titles = columns.map(columnTitle);
  if (titles.length === 1) return titles[0]!;
  const label = splitPeriod(titles[0]!)?.rest ?? '';
  const isShared = label !== '' && titles.every((title) => splitPeriod(title)?.rest === label);
  return isShared ? label : `${titles[0]!} – ${titles.at(-1)!}`;
}
