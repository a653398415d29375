import type { Area, CellFormat } from '../engine/Engine';
import { intersect } from './Place';
import type { Place } from './Place';

/** Sets looks on a range; protected sheets refuse. */
export function applyFormat(place: Place, format: CellFormat, location: string): void {
  const sheet = place.book.writableSheet(place.sheetId, location);
  // Whole columns and rows are cut to the grid; anything else may make the grid grow.
  const area = place.isEntireColumn || place.isEntireRow ? place.onGrid : place.area;
  if (area) sheet.format(area, format);
}

/** The one look of all cells of a range; null when they differ. */
export function uniformFormat<Key extends keyof CellFormat, Otherwise>(
  { sheet, area }: Place,
  key: Key,
  otherwise: Otherwise,
): NonNullable<CellFormat[Key]> | Otherwise | null {
  const used = sheet.usedArea(false);
  const formatted = used && intersect(used, area);
  const looks = new Set<NonNullable<CellFormat[Key]> | Otherwise>();
  if (!formatted || size(formatted) < size(area)) looks.add(otherwise);
  if (formatted) {
    for (const row of sheet.formats(formatted)) for (const cell of row) looks.add(cell[key] ?? otherwise);
  }
  const [look] = looks;
  return looks.size === 1 && look !== undefined ? look : null;
}

function size({ rows, columns }: Area): number {
  return rows * columns;
}
