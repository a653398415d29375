import { cellAddress } from '../core/intake/cells/cellAddress';
import type { CellSpec } from '../sheets/SheetSpec';
import type { Rectangle } from '../sheets/rangeAddress';
import { askBlank } from './askBlank';
import { eraseCells } from './eraseCells';
import { findTables, type FoundTable } from './findTables';
import { HostError } from './HostError';
import { RoundTrips } from './RoundTrips';
import { SheetAtWork } from './SheetAtWork';
import { supports } from './supports';
import { takeBack } from './takeBack';
import { textInput } from './textInput';
import { writeBlocks } from './writeBlocks';
import { writeExcel, type Writing } from './writeExcel';

/** Rows for the end of the one table of a sheet. */
export interface RowsToAppend {
  readonly sheetId: string;
  /** The table's headers as they were read: the rows are in their order. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellSpec[])[];
  /** One number format a column, or null for the one the cells have. */
  readonly formats?: readonly (string | null)[];
}

/** What a table gets, and what has to be known to put it back. */
interface Growth {
  readonly table: FoundTable;
  /** The new rows' cells. */
  readonly place: Rectangle;
  /** Blanks are left alone: the column may be one that computes something by itself. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly formats: readonly { readonly index: number; readonly format: string; before: unknown[][] }[];
}

/**
 * Adds rows below the last ones of tables, all or nothing: first the cells, which must be blank, then all tables grow in one round
 * trip. Four round trips, more only for more cells than one takes. When anything fails, tables and cells are put back; when even
 * that fails, `details.leftover` names the sheets.
 * Fails with `sourceChanged` when a table or its headers are not what they were, `notEmpty` (a row of totals counts),
 * `protectedSheet`, `sheetGone`, `tooLarge`, and with `unsupported` before ExcelApi 1.13.
 */
export async function appendRows(parts: readonly RowsToAppend[]): Promise<void> {
  if (!supports('1.13')) throw new HostError('unsupported', false);
  const filled = parts.filter(({ rows }) => rows.length > 0);
  const atWork = new SheetAtWork();
  if (filled.length > 0) await writeExcel(() => appending(filled, atWork), atWork.details);
}

function appending(parts: readonly RowsToAppend[], atWork: SheetAtWork): Writing<void> {
  let begun: readonly Growth[] = [];
  return {
    batch: async (context) => {
      const tables = await findTables(
        context,
        parts.map(({ sheetId }) => sheetId),
      );
      atWork.isCalled(tables[0]!.sheetName);
      const growths = parts.map((part, index) => growthOf(part, tables[index]!));
      const trips = new RoundTrips(context);
      for (const growth of growths) await askBelow(trips, growth);
      await trips.end();
      begun = growths;
      await writeBlocks(
        context,
        growths.map(({ table: { sheet }, place, rows }) => ({ sheet, row: place.row, column: place.column, rows })),
      );
      for (const { table, place, formats } of growths) {
        for (const { index, format } of formats) setFormat(columnOf(table.sheet, place, index), format);
      }
      for (const { table, place } of growths) resize(table.table, table.sheet, table.place, place.rows);
      await context.sync();
    },
    undo: async () => {
      if (begun.length === 0) return undefined;
      const isDone = await takeBack(async (context) => {
        for (const growth of begun) await putBack(context, growth);
      });
      return isDone ? undefined : begun.map(({ table }) => table.sheetName).join(', ');
    },
  };
}

function growthOf({ headers, rows, formats = [] }: RowsToAppend, table: FoundTable): Growth {
  const { sheetName: sheet, place, hasTotals } = table;
  if (headers.length !== table.headers.length || headers.some((header, index) => header !== table.headers[index])) {
    throw new HostError('sourceChanged', true, { context: 'table', sheet });
  }
  if (hasTotals) {
    const address = cellAddress(place.row + place.rows - 1, place.column);
    throw new HostError('notEmpty', false, { context: 'below', sheet, address });
  }
  return {
    table,
    place: { ...place, row: place.row + place.rows, rows: rows.length },
    rows: rows.map((line) => line.map((cell) => (cell === null ? null : textInput(cell)))),
    formats: formats.flatMap((format, index) => (format === null ? [] : [{ index, format, before: [] }])),
  };
}

async function askBelow(trips: RoundTrips, { table, place, formats }: Growth): Promise<void> {
  await askBlank(trips, table.sheet, table.sheetName, place);
  for (const each of formats) {
    await trips.ask(place.rows, () => {
      const cells = columnOf(table.sheet, place, each.index);
      cells.load('numberFormat');
      return () => void (each.before = cells.numberFormat);
    });
  }
}

function columnOf(sheet: Excel.Worksheet, { row, column, rows }: Rectangle, index: number): Excel.Range {
  return sheet.getRangeByIndexes(row, column + index, rows, 1);
}

/** One format for every cell of a range, as Excel allows; the library's types know arrays only. */
function setFormat(range: { numberFormat: unknown }, format: string): void {
  range.numberFormat = format;
}

function resize(table: Excel.Table, sheet: Excel.Worksheet, place: Rectangle, more: number): void {
  table.resize(sheet.getRangeByIndexes(place.row, place.column, place.rows + more, place.columns));
}

async function putBack(context: Excel.RequestContext, { table: found, place, rows, formats }: Growth): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(found.sheetId);
  await context.sync();
  if (sheet.isNullObject) return;
  const table = sheet.tables.getItemOrNullObject(found.tableId);
  await context.sync();
  if (!table.isNullObject) {
    const whole = table.getRange();
    whole.load('rowIndex,rowCount');
    await context.sync();
    const hasGrown = whole.rowIndex === found.place.row && whole.rowCount === found.place.rows + place.rows;
    if (hasGrown) resize(table, sheet, found.place, 0);
  }
  await eraseCells(context, [{ sheet, row: place.row, column: place.column, rows }]);
  for (const { index, before } of formats) columnOf(sheet, place, index).numberFormat = before;
  await context.sync();
}
