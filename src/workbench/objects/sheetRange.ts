import { WireError } from '../bridge/WireError';
import { sameName } from './Book';
import { parseAddress } from './parseAddress';
import { Place, sheetColumns, sheetRows } from './Place';
import type { Worksheet } from './Worksheet';

/** The range that an address names on a sheet; the whole sheet when there is none. */
export function sheetRange({ book, sheet }: Worksheet, address: string | undefined, location: string): Place {
  if (address === undefined) {
    return new Place(book, sheet.id, { row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
  }
  const parsed = parseAddress(address);
  const isHere = parsed?.sheetName === undefined || sameName(parsed.sheetName, sheet.name);
  if (!parsed || !isHere) throw WireError.invalidArgument(location);
  return new Place(book, sheet.id, parsed.area);
}
