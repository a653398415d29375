import type { Arguments } from '../bridge/Arguments';
import { WireError } from '../bridge/WireError';
import type { Area } from '../engine/Engine';
import { nameHeaders } from './addTable';
import { parseAddress } from './parseAddress';
import { intersect, Place } from './Place';
import { sameName } from './Book';
import type { Table } from './Table';

/**
 * Gives a table another size. As in Excel its header stays in its row and part of it where it was; it keeps a row of data, lies over
 * no other table and takes in no formula that spills. Cells stay as they are; blank headers get names.
 */
export function resizeTable(table: Table, args: Arguments): void {
  const { location } = args;
  const sheet = table.book.writableSheet(table.sheetId, location);
  const area = wantedArea(table, args);
  const former = table.area;
  if (area.row !== former.row || area.rows < 2 || !intersect(area, former)) {
    const message = 'The new range must overlap the table, keep its header in the same row and have a row of data.';
    throw WireError.invalidArgument(location, message);
  }
  if (sheet.tables.some(({ id, area: other }) => id !== table.tableId && intersect(other, area))) {
    throw WireError.invalidArgument(location, "A table can't overlap another table.");
  }
  if (sheet.spills.some((spill) => intersect(spill, area))) {
    throw new WireError('InvalidOperation', 'A table cannot hold a formula that spills.', location);
  }
  nameHeaders(sheet, area);
  sheet.resizeTable(table.tableId, area);
}

function wantedArea({ sheetId, sheet }: Table, args: Arguments): Area {
  const given = args.target(0, Place);
  if (given?.sheetId === sheetId) return given.area;
  const parsed = given ? undefined : parseAddress(args.text(0));
  const isHere = parsed?.sheetName === undefined || sameName(parsed.sheetName, sheet.name);
  if (!parsed || !isHere) throw WireError.invalidArgument(args.location);
  return parsed.area;
}
