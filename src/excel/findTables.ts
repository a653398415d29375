import type { Rectangle } from '../sheets/rangeAddress';
import { HostError } from './HostError';
import { rectangleOf } from './rectangleOf';

/** The one table of a sheet, to be written to. */
export interface FoundTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly sheet: Excel.Worksheet;
  readonly tableId: string;
  readonly table: Excel.Table;
  /** Header and data, and the totals where it shows them. */
  readonly place: Rectangle;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
}

/**
 * The one table of each sheet. Two round trips, however many sheets. Fails with `sheetGone`, `protectedSheet`, and with
 * `sourceChanged` where a sheet has no table any more, several, or one without headers.
 */
export async function findTables(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<readonly FoundTable[]> {
  const sheets = sheetIds.map((id) => context.workbook.worksheets.getItem(id));
  for (const sheet of sheets) {
    sheet.load('name');
    sheet.protection.load('protected');
    sheet.tables.load('items/id,items/showHeaders,items/showTotals');
  }
  await context.sync();
  const found = sheets.map((sheet) => {
    const { items } = sheet.tables;
    const [table] = items;
    if (sheet.protection.protected) throw new HostError('protectedSheet', false, { sheet: sheet.name });
    if (!table || items.length > 1 || !table.showHeaders) {
      throw new HostError('sourceChanged', true, { context: 'table', sheet: sheet.name });
    }
    const whole = table.getRange();
    whole.load('rowIndex,columnIndex,rowCount,columnCount');
    const header = table.getHeaderRowRange();
    header.load('values');
    return { sheet, table, whole, header };
  });
  await context.sync();
  return found.map(({ sheet, table, whole, header }, index) => ({
    sheetId: sheetIds[index]!,
    sheetName: sheet.name,
    sheet,
    tableId: table.id,
    table,
    place: rectangleOf(whole),
    headers: header.values[0]!.map(String),
    hasTotals: table.showTotals,
  }));
}
