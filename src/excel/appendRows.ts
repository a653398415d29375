import { cellAddress } from '../core/intake/cells/cellAddress';
import type { CellSpec } from '../sheets/SheetSpec';
import type { Rectangle } from '../sheets/rangeAddress';
import { askBlank } from './askBlank';
import { CheckedWriting, type CheckedBlock } from './CheckedWriting';
import { findTables, type FoundTable } from './findTables';
import { HostError } from './HostError';
import { rectangleOf } from './rectangleOf';
import { RoundTrips } from './RoundTrips';
import { SheetAtWork } from './SheetAtWork';
import { supports } from './supports';
import { takeBack } from './takeBack';
import { textInput } from './textInput';
import { writeExcel, type Writing } from './writeExcel';

/** Rows for the end of the one table of a sheet. */
export interface RowsToAppend {
  readonly sheetId: string;
  /** The table's headers as they were read: the rows are in their order. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellSpec[])[];
  /** How many rows of data the table had when it was read, where the new rows depend on them. */
  readonly rowsRead?: number;
  /** One number format a column, or null for the one the cells have. */
  readonly formats?: readonly (string | null)[];
}

/** What a table gets. */
interface Growth {
  readonly part: RowsToAppend;
  readonly table: FoundTable;
  /** The new rows' cells. */
  readonly place: Rectangle;
  /** Blanks are left alone: the column may be one that computes something by itself. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly formats: { readonly index: number; readonly format: string; before: unknown[][] }[];
  /** The table as it stood right before it grew. */
  stood: Rectangle;
}

/**
 * Adds rows below the last ones of tables, all or nothing: first the cells, which must be blank, then all tables grow in one round
 * trip. Four round trips, more only for more cells than one takes. When anything fails, tables and cells are put back; when even
 * that fails, `details.leftover` names the sheets. What somebody else did since the look is kept: then it fails, and may be retried.
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
  const writing = new CheckedWriting();
  let growths: readonly Growth[] = [];
  return {
    batch: async (context) => {
      const tables = await findTables(
        context,
        parts.map(({ sheetId }) => sheetId),
      );
      atWork.isCalled(tables[0]!.sheetName);
      growths = parts.map((part, index) => growthOf(part, tables[index]!));
      const trips = new RoundTrips(context);
      for (const growth of growths) await askBelow(trips, growth);
      await trips.end();
      await writing.write(context, growths.map(blockOf));
      for (const growth of growths) grow(growth, writing);
      await writing.end(context);
    },
    undo: async () => {
      if (!writing.hasBegun) return undefined;
      const isDone = await takeBack(async (context) => {
        for (const growth of growths) await shrink(context, growth);
        await writing.takeBack(context);
      });
      return isDone ? undefined : growths.map(({ table }) => table.sheetName).join(', ');
    },
  };
}

function growthOf(part: RowsToAppend, table: FoundTable): Growth {
  const { sheetName: sheet, place, hasTotals } = table;
  if (!isAsRead(part, table.headers, place)) throw changed(table);
  if (hasTotals) {
    const address = cellAddress(place.row + place.rows - 1, place.column);
    throw new HostError('notEmpty', false, { context: 'below', sheet, address });
  }
  const { rows, formats = [] } = part;
  return {
    part,
    table,
    place: { ...place, row: place.row + place.rows, rows: rows.length },
    rows: rows.map((line) => line.map((cell) => (cell === null ? null : textInput(cell)))),
    formats: formats.flatMap((format, index) => (format === null ? [] : [{ index, format, before: [] }])),
    stood: place,
  };
}

function isAsRead({ headers, rowsRead }: RowsToAppend, now: readonly string[], { rows }: Rectangle): boolean {
  if (rowsRead !== undefined && rows !== rowsRead + 1) return false;
  return headers.length === now.length && headers.every((header, index) => header === now[index]);
}

function changed({ sheetName: sheet }: FoundTable): HostError {
  return new HostError('sourceChanged', true, { context: 'table', sheet });
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

function blockOf({ table: { sheet, sheetId, sheetName }, place, rows, formats }: Growth): CheckedBlock {
  const refuse = (address: string) => new HostError('notEmpty', true, { context: 'below', sheet: sheetName, address });
  return { sheet, sheetId, row: place.row, column: place.column, rows, formats, refuse };
}

/** Queues the growth of the table as it stands then, which may be where somebody has moved it; that it stands as it did is asked first. */
function grow(growth: Growth, writing: CheckedWriting): void {
  const { part, table: found, place } = growth;
  const header = found.table.getHeaderRowRange().load('values');
  const whole = found.table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  found.table.resize(found.table.getRange().getResizedRange(place.rows, 0));
  writing.ask(() => {
    growth.stood = rectangleOf(whole);
    const { row, column } = growth.stood;
    const isThere = row === found.place.row && column === found.place.column;
    const now = header.values[0]!.map(String);
    return isThere && growth.stood.rows === found.place.rows && isAsRead(part, now, growth.stood)
      ? undefined
      : changed(found);
  });
}

/** Puts the table back where it is as large as the writing made it. */
async function shrink(context: Excel.RequestContext, { table: found, place, stood }: Growth): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(found.sheetId);
  await context.sync();
  if (sheet.isNullObject) return;
  const table = sheet.tables.getItemOrNullObject(found.tableId);
  await context.sync();
  if (table.isNullObject) return;
  const whole = table.getRange();
  whole.load('rowIndex,rowCount');
  await context.sync();
  const hasGrown = whole.rowIndex === stood.row && whole.rowCount === stood.rows + place.rows;
  if (hasGrown) table.resize(sheet.getRangeByIndexes(stood.row, stood.column, stood.rows, stood.columns));
}
