import { calendarDay } from '../calendar/calendarDay';
import type { ColumnDayOrder } from './dayOrderOf';
import type { DayOrder, RawColumn } from '../cells/Cells';

/** Larger numbers are days written as yyyymmdd or yyyymm. */
const lastSerial = 100_000;

/**
 * The rows whose day Excel has probably turned round when it took the texts of an import for dates: what its own order can
 * read became numbers with day and month exchanged, and only the rest stayed texts, which prove the other order. So it is
 * suspected where they go against the workbook's culture, and where they have the day first beside numbers none of which has
 * a day above 12.
 * @param serials the day of each counted row, 0 where there is none (rows)
 */
export function swappedRows(
  column: RawColumn | undefined,
  serials: Int32Array,
  order: ColumnDayOrder | undefined,
  usual: DayOrder | undefined,
): readonly number[] {
  if (column === undefined || order?.by !== 'proof' || order.order === 'yearFirst' || order.order === usual) return [];
  const rows: number[] = [];
  let isAbove = false;
  for (let row = 0; row < serials.length; row++) {
    const cell = column.cells[row];
    if (typeof cell !== 'number' || serials[row] === 0 || cell > lastSerial) continue;
    const { month, date } = calendarDay(serials[row]!);
    if (date > 12) isAbove = true;
    else if (date !== month) rows.push(row);
  }
  const isAgainst = usual === 'dayFirst' || usual === 'monthFirst';
  return isAgainst || (order.order === 'dayFirst' && !isAbove) ? rows : [];
}
