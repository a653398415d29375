import type { Amounts } from '../columns/Amounts';
import type { RawColumn } from '../cells/Cells';
import { errorRows } from './errorRows';
import type { LabelColumns } from '../columns/labelColumns';
import type { PartColumns } from '../columns/PartColumns';
import { noReason } from './reasonCodes';

/** The error cells of one column, or of the columns of one wide indicator, on rows that are read. */
export interface ErrorCells {
  readonly columns: readonly RawColumn[];
  /** Of each column, ascending. */
  readonly rows: readonly (readonly number[])[];
}

/** The error cells of every mapped column, a column that plays two parts once. @param reasons why rows are not read (rows) */
export function errorCells(
  { key, name, date, currency }: LabelColumns,
  { indicators }: PartColumns,
  numbers: readonly Amounts[],
  reasons: Uint8Array,
): readonly ErrorCells[] {
  const isRead = (row: number) => reasons[row] === noReason;
  const labels = [key, name, date, currency]
    .filter((column) => column !== undefined)
    .map((column) => ({ columns: [column], rows: [errorRows(column).filter(isRead)] }));
  const amounts = indicators.map(({ columns }, index) => ({
    columns,
    rows: numbers[index]!.parts.map(({ errors }) => errors.filter(isRead)),
  }));
  const placesOf = ({ columns }: ErrorCells) => columns.map(({ sheetColumn }) => sheetColumn).join();
  const byColumn = new Map([...labels, ...amounts].map((found) => [placesOf(found), found]));
  return [...byColumn.values()].filter(({ rows }) => rows.some(({ length }) => length > 0));
}
