import type { SheetSpec } from '../sheets/SheetSpec';
import type { TableNames } from './TableNames';

/** Tables over cells, of which the headers are there by now. Only queues. */
export function addTables(sheet: Excel.Worksheet, { tables }: SheetSpec, names: TableNames): void {
  for (const { name, row, column, rows, columns, hasFilter = true } of tables) {
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
    table.name = names.nameOf(name);
    table.style = 'TableStyleLight1';
    if (!hasFilter) table.showFilterButton = false;
  }
}
