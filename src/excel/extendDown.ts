import type { Rectangle } from '../sheets/rangeAddress';
import { blockLimits } from './blockLimits';
import { sheetSize } from './sheetSize';

/** Few rows are added between two readings: most often the first look is enough, however wide the list. */
const firstLook = 50;

/**
 * A place with the rows directly below it that hold anything in its columns, up to the first blank one. Two round trips; more only
 * where hundreds of rows were added.
 */
export async function extendDown(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: Rectangle,
): Promise<Rectangle> {
  const { row, column, columns } = place;
  const start = row + place.rows;
  if (start >= sheetSize.rows) return place;
  const used = sheet.getRangeByIndexes(start, column, sheetSize.rows - start, columns).getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  if (used.isNullObject || used.rowIndex > start) return place;
  const end = used.rowIndex + used.rowCount;
  const most = Math.max(1, Math.min(blockLimits.rows, Math.floor(blockLimits.cells / columns)));
  for (let at = start, look = firstLook; at < end; at += look, look = most) {
    const rows = Math.min(look, end - at);
    const part = sheet.getRangeByIndexes(at, column, rows, columns);
    part.load('values');
    await context.sync();
    const blank = part.values.findIndex((line) => line.every((cell) => cell === ''));
    if (blank >= 0) return { ...place, rows: at + blank - row };
  }
  return { ...place, rows: end - row };
}
