import type { Area } from '../engine/Engine';
import { intersect, Place } from './Place';

const step = 256;

/** The smallest part of a place that holds every cell in use, or null. Looks from the edges inwards, so that a full range costs little. */
export async function usedPlace(place: Place, valuesOnly: boolean): Promise<Place | null> {
  await place.book.engine.calculated();
  const { sheet } = place;
  const used = sheet.usedArea(valuesOnly);
  const area = used && intersect(used, place.area);
  if (!area) return null;
  if (sameArea(area, used)) return new Place(place.book, place.sheetId, area);
  const holds = (part: Area) => hasUse(place, part, valuesOnly);
  const rows = shrink(area.row, area.rows, step, (row, count) => holds({ ...area, row, rows: count }));
  if (!rows) return null;
  const tall = { ...area, row: rows.start, rows: rows.count };
  const columns = shrink(area.column, area.columns, 1, (column, count) => holds({ ...tall, column, columns: count }));
  if (!columns) return null;
  return new Place(place.book, place.sheetId, { ...tall, column: columns.start, columns: columns.count });
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

function hasUse({ sheet }: Place, part: Area, valuesOnly: boolean): boolean {
  if (sheet.filled(part).includes(1)) return true;
  if (valuesOnly) return false;
  return sheet
    .formats(part)
    .some((row) => row.some((format) => Object.values(format).some((look) => look !== null && look !== undefined)));
}

/** Narrows a span from both ends: whole steps first, then one by one inside the step that holds something. */
function shrink(start: number, count: number, stride: number, holds: (start: number, count: number) => boolean) {
  let first = start;
  let end = start + count;
  for (let size = stride; size >= 1; size = Math.floor(size / 4)) {
    while (first < end && !holds(first, Math.min(size, end - first))) first += Math.min(size, end - first);
    if (first >= end) return undefined;
    while (end > first && !holds(Math.max(first, end - size), Math.min(size, end - first)))
      end -= Math.min(size, end - first);
    if (size === 1) break;
  }
  return { start: first, count: end - first };
}
