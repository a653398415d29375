import { WireError } from '../bridge/WireError';
import { sameName } from './Book';
import type { Book } from './Book';
import { parseAddress } from './parseAddress';

/** Refuses a table name as Excel does: no blank, no space, not like a cell, not taken. */
export function checkTableName(book: Book, name: string, ownId: string | undefined, location: string): void {
  const isValid =
    name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^[rc]$/i.test(name) && !parseAddress(name);
  if (!isValid) throw WireError.invalidArgument(location);
  const tables = book.engine.sheets.flatMap((sheet) => sheet.tables);
  if (tables.some((table) => table.id !== ownId && sameName(table.name, name))) {
    const message = 'A resource with the same name or identifier already exists.';
    throw new WireError('ItemAlreadyExists', message, location, 409);
  }
}
