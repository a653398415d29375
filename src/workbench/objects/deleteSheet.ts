import { WireError } from '../bridge/WireError';
import type { Worksheet } from './Worksheet';

/** Deletes a sheet, unless the structure is protected or it is the last one a user can see. */
export function deleteSheet({ book, sheet, sheetId }: Worksheet, location: string): void {
  if (book.engine.isStructureProtected) throw WireError.accessDenied(location);
  const others = book.engine.sheets.filter(({ id, visible }) => id !== sheetId && visible);
  if (others.length === 0) {
    throw new WireError('InvalidOperation', 'A workbook must keep at least one visible sheet.', location);
  }
  if (!sheet.visible && sheet.isVeryHidden) {
    throw new WireError('InvalidOperation', 'A very hidden sheet cannot be deleted.', location);
  }
  for (const [id, chart] of book.charts) if (chart.sheetId === sheetId) book.charts.delete(id);
  book.engine.deleteSheet(sheetId);
}
