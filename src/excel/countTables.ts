import { runExcel } from './runExcel';

/** How many tables a sheet has: why `readSheetTable` found no single one. One round trip. Fails with `sheetGone`. */
export function countTables(sheetId: string): Promise<number> {
  return runExcel(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheetId);
    tables.load('items/id');
    await context.sync();
    return tables.items.length;
  });
}
