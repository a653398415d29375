import type { BorderLine } from '../engine/CellFormat';
import type { Area, EngineSheet } from '../engine/Engine';
import { edgeCells } from './borderEdges';
import type { BorderEdge, EdgeCells } from './borderEdges';
import { drawnArea } from './cellFormats';
import { intersect } from './Place';
import type { Places } from './Places';

/** Draws a line along an edge, or with null takes it away. Two cells share it: the last one drawn is the one to see. */
export function drawBorder(
  { book, list, sheetId }: Places,
  edge: BorderEdge,
  line: BorderLine | null,
  at: string,
): void {
  const sheet = book.writableSheet(sheetId, at);
  for (const place of list) {
    const area = drawnArea(place);
    if (!area) continue;
    const [own, beyond] = edgeCells(area, edge);
    if (isEmpty(own.area)) continue;
    sheet.format(own.area, { borders: { [own.side]: line } });
    if (linesOn(sheet, beyond).some((each) => each !== null))
      sheet.format(beyond.area, { borders: { [beyond.side]: null } });
  }
}

/** The line along an edge of all the areas; null without one, undefined when it is not the same everywhere. */
export function drawnBorder({ list, sheet }: Places, edge: BorderEdge): BorderLine | null | undefined {
  const found = new Map<string, BorderLine | null>();
  for (const place of list) {
    const area = drawnArea(place);
    if (!area) continue;
    const [own, beyond] = edgeCells(area, edge);
    const others = linesOn(sheet, beyond);
    linesOn(sheet, own).forEach((line, index) => {
      const seen = line ?? others[index] ?? null;
      found.set(JSON.stringify(seen), seen);
    });
  }
  const [line = null] = found.values();
  return found.size > 1 ? undefined : line;
}

function linesOn(sheet: EngineSheet, { area, side }: EdgeCells): (BorderLine | null)[] {
  if (isEmpty(area)) return [];
  const inUse = intersect(area, sheet.usedArea(false) ?? { ...area, rows: 0 });
  if (!inUse) return Array.from({ length: area.rows * area.columns }, () => null);
  return sheet.formats(area).flatMap((row) => row.map(({ borders }) => borders?.[side] ?? null));
}

function isEmpty({ rows, columns }: Area): boolean {
  return rows < 1 || columns < 1;
}
