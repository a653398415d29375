import type { Rectangle } from '../sheets/rangeAddress';
import { HostError } from './HostError';
import { localAddress } from './localAddress';
import { readHead } from './readHead';
import { rectangleOf } from './rectangleOf';
import { runExcel } from './runExcel';
import type { Selection } from './Selection';
import { tableExtent, type TablePlace } from './tableExtent';

/**
 * The block of data the user means: the selection narrowed to cells that hold values; one cell stands for its table or the
 * list around it; cells inside a table, without its header, stand for the table. Whole columns, rows or the whole sheet are
 * narrowed before any value is asked for. Three or four round trips. Fails with `severalAreas`, `emptySelection`.
 */
export function readSelection(): Promise<Selection> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id,name');
    const areas = context.workbook.getSelectedRanges();
    areas.load('address,areaCount,cellCount');
    await context.sync();
    const address = localAddress(areas.address);
    if (areas.areaCount > 1)
      throw new HostError('severalAreas', false, { address: shorten(address), sheet: sheet.name });

    const found = await narrow(context, sheet, address, areas.cellCount === 1);
    const table = await tablePlace(context, found.table);
    const { place, tableName } = tableExtent(found.place, areas.cellCount === 1, table);
    if (!place) throw new HostError('emptySelection', false, { address: shorten(address), sheet: sheet.name });

    const { range, head } = await readHead(context, sheet, place);
    return { range, head, dataRows: place.rows - 1, ...(tableName === undefined ? {} : { tableName }) };
  });
}

interface Narrowed {
  /** undefined when no selected cell holds a value. */
  readonly place: Rectangle | undefined;
  /** The only table that touches the selection. */
  readonly table: Excel.Table | undefined;
}

async function narrow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
  isOneCell: boolean,
): Promise<Narrowed> {
  const selected = sheet.getRange(address);
  const used = (isOneCell ? selected.getSurroundingRegion() : selected).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const tables = selected.getTables(false);
  const tableCount = tables.getCount();
  await context.sync();
  const { value: touching } = tableCount;
  return {
    place: used.isNullObject ? undefined : rectangleOf(used),
    table: touching === 1 ? tables.getFirst() : undefined,
  };
}

async function tablePlace(
  context: Excel.RequestContext,
  table: Excel.Table | undefined,
): Promise<TablePlace | undefined> {
  if (!table) return undefined;
  table.load('name,showTotals');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return { name: table.name, place: rectangleOf(range), totalsRows: table.showTotals ? 1 : 0 };
}

/** A hundred areas would fill the screen: the first few tell enough. */
function shorten(address: string): string {
  return address.length <= 60 ? address : `${address.slice(0, address.lastIndexOf(',', 60))}, …`;
}
