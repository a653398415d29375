import type { Worksheet } from 'exceljs';
import { pixelsOfOneCharacter, pointsOfOnePixel } from './columnWidths';
import { outlineRuns } from './outlineRuns';
import type { SheetSnapshot } from './WorkbookSnapshot';

/** Programs write down the heights of all rows; those that somebody set are marked. */
export function heightsOf(
  source: Worksheet,
  setRows: ReadonlySet<number> | undefined,
): { row: number; pixels: number }[] {
  return [...(setRows ?? [])].flatMap((row) => {
    const { height } = source.getRow(row + 1);
    return height ? [{ row, pixels: Math.round(height / pointsOfOnePixel) }] : [];
  });
}

export function widthsOf(source: Worksheet): { column: number; pixels: number }[] {
  return columnsOf(source).flatMap((column) => {
    const { width } = source.getColumn(column + 1);
    return width ? [{ column, pixels: Math.round(width * pixelsOfOneCharacter) }] : [];
  });
}

export function columnsOf(source: Worksheet): number[] {
  return Array.from({ length: source.columnCount }, (_, column) => column);
}

export function hiddenRowsOf(source: Worksheet): { row: number; rows: number }[] {
  const hidden: { row: number; rows: number }[] = [];
  source.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.hidden) hidden.push({ row: rowNumber - 1, rows: 1 });
  });
  return hidden;
}

export function outlineOf(source: Worksheet): NonNullable<SheetSnapshot['outline']> {
  const levels: { row: number; level: number }[] = [];
  source.eachRow({ includeEmpty: true }, ({ outlineLevel }, rowNumber) => {
    if (outlineLevel) levels.push({ row: rowNumber - 1, level: outlineLevel });
  });
  return outlineRuns(levels);
}
