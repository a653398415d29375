import type { Area, CellFormat } from '../engine/Engine';
import { intersect } from './Place';
import type { Place } from './Place';
import type { Places } from './Places';

type Look = string | number | boolean;

/** Sets looks on ranges; protected sheets refuse. */
export function applyFormat({ book, list, sheetId }: Places, format: CellFormat, location: string): void {
  const sheet = book.writableSheet(sheetId, location);
  sheet.format(
    list.flatMap((place) => drawnArea(place) ?? []),
    format,
  );
}

/** Whole columns and rows are cut to the grid; anything else may make the grid grow. */
export function drawnArea(place: Place): Area | null {
  return place.isEntireColumn || place.isEntireRow ? place.onGrid : place.area;
}

/** The one look of all cells of ranges; null when they differ. */
export function uniformFormat<Key extends Exclude<keyof CellFormat, 'borders'>, Otherwise extends Look | null>(
  { areas, sheet }: Places,
  key: Key,
  otherwise: Otherwise,
): NonNullable<CellFormat[Key]> | Otherwise | null {
  const used = sheet.usedArea(false);
  const looks = new Set<NonNullable<CellFormat[Key]> | Otherwise>();
  for (const area of areas) {
    const formatted = used && intersect(used, area);
    if (!formatted || size(formatted) < size(area)) looks.add(otherwise);
    if (!formatted) continue;
    for (const row of sheet.formats(formatted)) for (const cell of row) looks.add(cell[key] ?? otherwise);
  }
  const [look] = looks;
  return looks.size === 1 && look !== undefined ? look : null;
}

function size({ rows, columns }: Area): number {
  return rows * columns;
}
