import type { Area, EngineSheet } from '../engine/Engine';
import { intersect } from './Place';
import type { Places } from './Places';

/** Rows looked at: enough for what a person sees, cheap on a long column. */
const measuredRows = 500;
const pixelsPerCharacter = 7;
const padding = 12;

/** Makes each column as wide as its widest text, counting a Chinese character as two. */
export async function autofitColumns({ areas, book, sheetId }: Places, location: string): Promise<void> {
  const sheet = book.writableSheet(sheetId, location);
  await book.engine.calculated();
  const used = sheet.usedArea(true);
  for (const each of areas) {
    const area = used && intersect(used, each);
    if (area) fit(sheet, area);
  }
}

function fit(sheet: EngineSheet, area: Area): void {
  const rows = sheet.displayed({ ...area, rows: Math.min(area.rows, measuredRows) });
  for (let index = 0; index < area.columns; index++) {
    const longest = Math.max(0, ...rows.map((row) => characters(row[index] ?? '')));
    if (longest > 0) sheet.setColumnWidth(area.column + index, 1, longest * pixelsPerCharacter + padding);
  }
}

function characters(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
