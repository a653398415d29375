import { WireError } from '../bridge/WireError';
import { sameName } from './Book';
import type { Book } from './Book';

/** Refuses a sheet name as Excel does: blank, over 31 characters, with []:*?/\ or an apostrophe at an end, reserved, or taken. */
export function checkSheetName(book: Book, name: string, ownId: string | undefined, location: string): void {
  const isValid = name !== '' && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name) && !sameName(name, 'History');
  if (!isValid) throw WireError.invalidArgument(location);
  if (book.engine.sheets.some((sheet) => sheet.id !== ownId && sameName(sheet.name, name))) {
    const message = 'A resource with the same name or identifier already exists.';
    throw new WireError('ItemAlreadyExists', message, location, 409);
  }
}
