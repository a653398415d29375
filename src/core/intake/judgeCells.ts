import { accountForRows, type RowAccount } from './accountForRows';
import { assignCustomers, type CustomerRows } from './assignCustomers';
import type { MappedColumns } from './findMappedColumns';
import { readDays, type DayColumn } from './readDays';
import { readNames, type NameColumn } from './readNames';
import { readNumberColumn, type NumberColumn } from './readNumberColumn';

/** What every cell of the mapped columns turned out to be. */
export interface JudgedCells {
  readonly columns: MappedColumns;
  readonly rowsRead: number;
  /** One an indicator, in the order of the mapping. */
  readonly numbers: readonly NumberColumn[];
  readonly rows: CustomerRows;
  readonly account: RowAccount;
  readonly names: NameColumn;
  readonly days: DayColumn;
}

/** Judges the cells of all mapped columns; nothing is added up or reported yet. */
export function judgeCells(columns: MappedColumns): JudgedCells {
  const { customer, name, date, indicators } = columns;
  const labels = [name, date].filter((column) => column !== undefined);
  const mapped = [customer, ...labels, ...indicators.map(({ column }) => column)];
  const rowsRead = Math.max(...mapped.map((column) => column.cells.length));
  const numbers = indicators.map(({ column }) => readNumberColumn(column, rowsRead));
  const amounts = numbers.filter((_, index) => indicators[index]!.kind !== 'brandShare');
  const rows = assignCustomers(customer, labels, amounts, rowsRead);
  const account = accountForRows(rows, numbers);
  const names = readNames(name, rows);
  const days = readDays(date, account.used);
  return { columns, rowsRead, numbers, rows, account, names, days };
}
