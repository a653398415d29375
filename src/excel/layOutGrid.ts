import type { SheetSpec } from '../sheets/SheetSpec';

/** Merged cells, heights of rows, what is hidden, lines of the grid. Only queues; comes after the cells and their looks. */
export function layOutGrid(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const { merges = [], rowHeights = [], hiddenRows = [], hiddenColumns = [] } = spec;
  for (const { row, column, rows, columns } of merges) sheet.getRangeByIndexes(row, column, rows, columns).merge(false);
  for (const { row, rows, height } of rowHeights) rowsOf(sheet, row, rows).format.rowHeight = height;
  for (const { row, rows } of hiddenRows) rowsOf(sheet, row, rows).rowHidden = true;
  for (const { column, columns } of hiddenColumns) {
    sheet.getRangeByIndexes(0, column, 1, columns).getEntireColumn().columnHidden = true;
  }
  if (spec.hidesGridlines) sheet.showGridlines = false;
  if (spec.tabColour !== undefined) sheet.tabColor = spec.tabColour;
}

function rowsOf(sheet: Excel.Worksheet, row: number, rows: number): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow();
}
