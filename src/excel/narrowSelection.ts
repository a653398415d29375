import type { Rectangle } from '../sheets/rangeAddress';
import type { ColumnRun } from './columnRuns';
import type { JoinedAreas } from './joinAreas';
import { rectangleOf } from './rectangleOf';
import type { RowBlock } from './RowBlock';
import { sheetSize } from './sheetSize';
import { tableExtent, type TablePlace } from './tableExtent';
import { tableLayout } from './tableLayout';
import type { Selection } from './Selection';

/** A selection without the cells around it that hold nothing. */
export interface NarrowedSelection extends Pick<Selection, 'place' | 'rowBlocks' | 'tableName' | 'layout' | 'beyond'> {
  readonly columns: readonly ColumnRun[];
}

/**
 * Narrows what is selected to cells that hold values, and to the table it means, before any value is asked for. undefined when
 * no selected cell holds a value. A cell with nothing around it that could be a list, such as a title above a blank row, stands for
 * all that the sheet holds. One round trip, one more where a single table is touched, or where a few cells with a single
 * value, as merged ones, stand for the list around them.
 */
export async function narrowSelection(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  selected: JoinedAreas,
): Promise<NarrowedSelection | undefined> {
  const around = aroundOf(selected);
  const isOneCell = isOne(around);
  const used = selected.columns.map(({ column, columns }) => {
    const range = sheet.getRangeByIndexes(around.row, column, around.rows, columns);
    const part = (isOneCell ? range.getSurroundingRegion() : range).getUsedRangeOrNullObject(true);
    part.load('rowIndex,columnIndex,rowCount,columnCount');
    return part;
  });
  const tables = sheet.getRangeByIndexes(around.row, around.column, around.rows, around.columns).getTables(false);
  tables.load('items/name,items/showHeaders,items/showTotals');
  const sheetUse = isOneCell ? sheet.getUsedRangeOrNullObject(true) : undefined;
  sheetUse?.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const everything = sheetUse && !sheetUse.isNullObject ? rectangleOf(sheetUse) : undefined;
  const parts = used.filter((part) => !part.isNullObject).map(rectangleOf);
  const [only] = parts;
  // A click on merged cells selects them all, though only the first holds a value.
  if (only && used.length === 1 && selected.rows.length === 1 && !isOneCell && isOne(only) && !isUnbounded(around)) {
    return narrowSelection(context, sheet, { columns: [only], rows: [only] });
  }
  const { items } = tables;
  const table = items.length === 1 ? await tablePlace(context, items[0]!) : undefined;
  const region = parts.length > 0 ? boundingOf(parts) : undefined;
  const bounding = isOneCell && !table && region && isNoList(region) ? everything : region;
  const { place: extent, tableName } = tableExtent(bounding, isOneCell, table);
  if (!extent) return undefined;
  const headerRows = tableName === undefined ? 0 : table!.headerRows;
  const blocks = selected.rows.length > 1 ? blocksWithin(selected.rows, extent, headerRows) : [extent];
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return undefined;
  const place = { ...extent, row: first.row, rows: last.row + last.rows - first.row };
  const columns = parts.length > 1 ? parts : [place];
  const layout = tableLayout(place, table);
  return {
    place,
    columns: columns.map((part) => ({ column: part.column, columns: part.columns })),
    ...(blocks.length > 1 ? { rowBlocks: blocks } : {}),
    ...(tableName === undefined ? {} : { tableName }),
    ...(layout ? { layout } : {}),
    ...(tableName === undefined && everything && isBeyond(everything, place) ? { beyond: everything } : {}),
  };
}

function isBeyond(all: Rectangle, { row, column, rows, columns }: Rectangle): boolean {
  return (
    all.row + all.rows > row + rows ||
    all.column + all.columns > column + columns ||
    all.row < row ||
    all.column < column
  );
}

/** Nobody can be judged by it: a title that stands apart from its list, a note. */
function isNoList({ rows, columns }: Rectangle): boolean {
  return rows < 2 || columns < 2;
}

async function tablePlace(context: Excel.RequestContext, table: Excel.Table): Promise<TablePlace> {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const { name, showHeaders, showTotals } = table;
  return { name, place: rectangleOf(range), headerRows: showHeaders ? 1 : 0, totalsRows: showTotals ? 1 : 0 };
}

function isOne({ rows, columns }: Rectangle): boolean {
  return rows === 1 && columns === 1;
}

/** Whether whole columns or rows are selected. */
function isUnbounded({ rows, columns }: Rectangle): boolean {
  return rows === sheetSize.rows || columns === sheetSize.columns;
}

function aroundOf({ columns, rows }: JoinedAreas): Rectangle {
  return boundingOf(columns.flatMap((run) => rows.map((block) => ({ ...run, ...block }))));
}

function boundingOf(parts: readonly Rectangle[]): Rectangle {
  const row = Math.min(...parts.map((part) => part.row));
  const column = Math.min(...parts.map((part) => part.column));
  const end = Math.max(...parts.map((part) => part.row + part.rows));
  const endColumn = Math.max(...parts.map((part) => part.column + part.columns));
  return { row, column, rows: end - row, columns: endColumn - column };
}

/** The selected rows as far as they lie in a place, a table's header always among them; ascending. */
function blocksWithin(selected: readonly RowBlock[], place: Rectangle, headerRows: number): RowBlock[] {
  const end = place.row + place.rows;
  const blocks: { row: number; rows: number }[] = [];
  for (const block of [{ row: place.row, rows: headerRows }, ...selected]) {
    const row = Math.max(block.row, place.row);
    const rows = Math.min(block.row + block.rows, end) - row;
    if (rows <= 0) continue;
    const last = blocks.at(-1);
    if (last && row <= last.row + last.rows) last.rows = Math.max(last.rows, row + rows - last.row);
    else blocks.push({ row, rows });
  }
  return blocks;
}
