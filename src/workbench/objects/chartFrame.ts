import type { Area, EngineSheet } from '../engine/Engine';

/** Where a chart stands, in points. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const pointsPerPixel = 72 / 96;
const rowPoints = 15;

export function chartFrame(sheet: EngineSheet, place: Area): Frame {
  return {
    left: widthOf(sheet, 0, place.column),
    top: place.row * rowPoints,
    width: widthOf(sheet, place.column, place.columns),
    height: place.rows * rowPoints,
  };
}

/** The cells that a frame covers best, one at least. */
export function placeOfFrame(sheet: EngineSheet, { height, left, top, width }: Frame): Area {
  const column = columnsIn(sheet, 0, left);
  return {
    row: Math.round(top / rowPoints),
    column,
    rows: Math.max(1, Math.round(height / rowPoints)),
    columns: Math.max(1, columnsIn(sheet, column, width)),
  };
}

function widthOf(sheet: EngineSheet, column: number, count: number): number {
  let pixels = 0;
  for (let index = column; index < column + count; index++) pixels += sheet.columnWidth(index);
  return pixels * pointsPerPixel;
}

/** How many columns from one on come closest to a width. */
function columnsIn(sheet: EngineSheet, column: number, points: number): number {
  let count = 0;
  let rest = points / pointsPerPixel;
  for (let index = column; index < sheet.maxColumns; index++) {
    const width = sheet.columnWidth(index);
    if (rest < width / 2) break;
    rest -= width;
    count += 1;
  }
  return count;
}
