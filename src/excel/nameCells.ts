import type { SheetSpec } from '../sheets/SheetSpec';

/** Names that only the sheet knows. They come before its formulas, which look for them when they are written. Only queues. */
export function nameCells(sheet: Excel.Worksheet, { names = [] }: SheetSpec): void {
  for (const { name, area } of names) {
    sheet.names.add(name, sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
  }
}
