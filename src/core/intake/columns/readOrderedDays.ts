import type { Cells, RawColumn } from '../cells/Cells';
import type { AmountRules } from './readAmounts';
import { dayOrderOf, type ColumnDayOrder } from './dayOrderOf';
import { isDoubtfulDay } from '../calendar/isDoubtfulDay';
import { readDays, type DayColumn } from './readDays';
import { swappedRows } from './swappedRows';

/** The days of the rows, and how texts such as 1/5/2024 were understood. */
export interface OrderedDays extends DayColumn {
  readonly order: ColumnDayOrder | undefined;
  /**
   * Counted rows whose text several orders read, to different days, ascending; none where the column surely proves its order.
   * Where it proves two, all texts that hang on the order.
   */
  readonly doubtfulRows: readonly number[];
  /** Counted rows whose number probably has day and month exchanged, ascending. */
  readonly swappedRows: readonly number[];
}

/**
 * The day of every row that counts, texts in the order that the column proves, the user chose or the workbook's culture has.
 * Where nothing tells the order, the first that is possible holds for the time being: the question blocks any result.
 * @param counts 1 for each row whose day matters (rows)
 */
export function readOrderedDays(
  column: RawColumn | undefined,
  counts: Uint8Array,
  { is1904 = false, culture }: Pick<Cells, 'is1904' | 'culture'>,
  { treatments, today }: AmountRules,
): OrderedDays {
  const order = column && dayOrderOf(column.cells, treatments.dayOrder, culture);
  const doubtfulRows: number[] = [];
  if (order !== undefined && (order.contradicts || (order.doubtful > 0 && (order.by !== 'proof' || order.isWeak)))) {
    for (let row = 0; row < counts.length; row++) {
      if (counts[row] === 1 && isDoubtfulDay(column!.cells[row], order.contradicts)) doubtfulRows.push(row);
    }
  }
  const days = readDays(column, counts, { order: order?.order ?? order?.options[0], is1904, today });
  return { ...days, order, doubtfulRows, swappedRows: swappedRows(column, days.serials, order, culture?.dayOrder) };
}

/** The days of the rows that are still used, and the span of those alone. */
export function daysOfUsed({ serials, days: _, ...rest }: OrderedDays, used: Uint8Array): OrderedDays {
  const kept = serials.map((serial, row) => (used[row] === 1 ? serial : 0));
  let first = Infinity;
  let last = -Infinity;
  for (const serial of kept) {
    if (serial === 0) continue;
    if (serial < first) first = serial;
    if (serial > last) last = serial;
  }
  return { ...rest, serials: kept, ...(first <= last ? { days: { first, last } } : {}) };
}
