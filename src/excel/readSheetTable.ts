import type { RawCell } from '../core/intake/cells/Cells';
import { askDateSystem } from './askDateSystem';
import { columnRuns } from './columnRuns';
import { ColumnBuffer } from './ColumnBuffer';
import { readBlocks } from './readBlocks';
import { runExcel } from './runExcel';
import { SheetAtWork } from './SheetAtWork';
import { uncontrolled } from './uncontrolled';

/** A sheet's table, with the columns of it that were wanted. */
export interface SheetTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string;
  /** 0-based place of the first header cell. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Data rows, without a row of totals. A table that was emptied still has one, a blank one. */
  readonly rows: number;
  /** The cells of each wanted column (wanted x rows), in the order in which they were wanted. */
  readonly columns: readonly (readonly RawCell[])[];
  /** Set where the workbook counts its days from 1904. */
  readonly is1904?: true;
}

/**
 * The one table of a sheet; undefined where it has none, several, or one without headers. What the header cells say is read from the
 * cells. Two round trips, one more for each 100,000 cells wanted.
 * Fails with `sheetGone`.
 * @param wanted which headers' columns are read, by their place among the headers
 * @param wholeRow the headers are those of the whole used width of the header row, also beside the table
 */
export function readSheetTable(
  sheetId: string,
  wanted: (headers: readonly string[]) => readonly number[],
  wholeRow = false,
): Promise<SheetTable | undefined> {
  const atWork = new SheetAtWork();
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    const { tables } = sheet;
    tables.load('items/id,items/name,items/showHeaders');
    const is1904 = askDateSystem(context);
    await context.sync();
    atWork.isCalled(sheet.name);
    const { items } = tables;
    const [table] = items;
    if (!table || items.length > 1 || !table.showHeaders) return undefined;

    const header = table.getHeaderRowRange();
    const line = wholeRow ? header.getEntireRow().getUsedRange(true) : header;
    line.load('values,rowIndex,columnIndex');
    const body = table.getDataBodyRange();
    body.load('rowCount');
    await context.sync();
    const { rowIndex: row, columnIndex: column } = line;
    const headers = line.values[0]!.map(String);
    const rows = body.rowCount;

    const places = wanted(headers);
    const buffers = new Map(places.map((place) => [column + place, new ColumnBuffer(0)]));
    const runs = columnRuns([...buffers.keys()]);
    if (runs.length > 0) {
      const blocks = { row: row + 1, rows, runs, formatRuns: [], asksHidden: false };
      await readBlocks(context, sheet, blocks, uncontrolled, {
        tooLarge: { sheet: sheet.name },
        take: ({ values }) => {
          runs.forEach((run, index) => {
            for (let at = 0; at < run.columns; at++) buffers.get(run.column + at)!.add(values[index]!, at);
          });
        },
      });
    }
    const columns = places.map((place) => buffers.get(column + place)!.cells);
    const found = { sheetId, sheetName: sheet.name, tableName: table.name, row, column, headers, rows, columns };
    return is1904() ? { ...found, is1904: true } : found;
  }, atWork.details);
}
