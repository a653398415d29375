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
  const edges = list.flatMap((place) => {
    const area = drawnArea(place);
    const cells = area && edgeCells(area, edge);
    return cells && !isEmpty(cells[0].area) ? [cells] : [];
  });
  const [first] = edges;
  if (!first) return;
  const [{ side }, { side: sideBeyond }] = first;
  sheet.format(
    edges.map(([own]) => own.area),
    { borders: { [side]: line } },
  );
  const drawnBeyond = edges.flatMap(([, beyond]) =>
    linesOn(sheet, beyond).some((each) => each !== null) ? [beyond.area] : [],
  );
  if (drawnBeyond.length > 0) sheet.format(drawnBeyond, { borders: { [sideBeyond]: null } });
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
