import type { ColumnDayOrder } from '../columns/dayOrderOf';
import type { DayOrder } from '../cells/Cells';
import { dayOrders } from '../calendar/numericDay';
import type { Issue, IssueCode } from '../Issue';
import type { JudgedCells } from '../rows/judgeCells';
import type { Ledger } from '../Ledger';
import { mostExamples, type Finding } from './reportCells';
import { reportRows } from './reportRows';
import { serialText } from '../calendar/serialText';
import { unfinishedMonth } from '../calendar/unfinishedMonth';

/**
 * The findings about the date column; none when there is none.
 * @param ledger of the rows that count, when there is one
 * @param firstRow 0-based sheet row of the first data row
 * @param is1904 whether the workbook counts its days from 1904
 */
export function dateIssues(
  judged: JudgedCells,
  ledger: Ledger | undefined,
  firstRow: number,
  is1904: boolean,
): Issue[] {
  const { labels, days, rules } = judged;
  const { date } = labels;
  if (date === undefined) return [];
  const { treatments, today } = rules;
  const report = (code: IssueCode, rows: readonly number[], finding?: Finding) =>
    reportRows(code, date, firstRow, rows, finding);
  const { order } = days;
  const isUnfinished = ledger && days.days && unfinishedMonth(ledger.days, days.days.last, today);
  return [
    ...report('dayOrder', days.doubtfulRows, {
      choice: { question: 'dayOrder', options: orderOptions(order), chosen: order?.order ?? 'auto' },
      values: { order: order?.order ?? '' },
    }),
    ...report('swappedDays', days.swappedRows),
    ...report('badDate', days.badRows, {
      choice: { question: 'badDates', options: ['keep', 'leaveOut'], chosen: treatments.badDates },
    }),
    ...report('blankDate', days.blankRows, {
      choice: { question: 'badDates', options: ['keep', 'leaveOut'], chosen: treatments.badDates },
    }),
    ...report('futureDate', days.futureRows, {
      choice: { question: 'futureDates', options: ['keep', 'leaveOut'], chosen: treatments.futureDates },
    }),
    ...report('textDate', days.textRows, { count: days.texts }),
    ...report('date1904', is1904 ? rowsOfSerials(judged) : []),
    ...report('unfinishedPeriod', isUnfinished ? rowsOfLastDay(judged) : [], {
      count: isUnfinished ? 1 : 0,
      // A month that is named as such stands for its last day, which may lie ahead.
      values: { day: serialText(Math.min(days.days?.last ?? 1, today ?? Infinity)) },
    }),
  ];
}

/** The possible orders, and the one that the user chose though it is none of them. */
function orderOptions(found: ColumnDayOrder | undefined): readonly DayOrder[] {
  return dayOrders.filter((order) => order === found?.order || found?.options.includes(order));
}

/** The rows, a hundred at most, of the last day. */
function rowsOfLastDay({ days }: JudgedCells): number[] {
  const last = days.days!.last;
  const rows: number[] = [];
  for (
    let row = days.serials.indexOf(last);
    row >= 0 && rows.length < mostExamples;
    row = days.serials.indexOf(last, row + 1)
  )
    rows.push(row);
  return rows;
}

/** The rows whose day was a number: a text names its year itself. */
function rowsOfSerials({ days, labels }: JudgedCells): number[] {
  const rows: number[] = [];
  for (let row = 0; row < days.serials.length; row++) {
    if (days.serials[row] !== 0 && typeof labels.date!.cells[row] === 'number') rows.push(row);
  }
  return rows;
}
