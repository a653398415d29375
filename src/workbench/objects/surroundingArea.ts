import type { Area } from '../engine/Engine';
import { intersect } from './Place';
import type { Place } from './Place';

/** The block of cells around a place, bounded by blank rows and columns (Ctrl+A in Excel). */
export function surroundingArea({ sheet, area: start }: Place): Area {
  const used = sheet.usedArea(true);
  if (!used) return start;
  const filled = filledCells(sheet.formulas(used), sheet.values(used));
  const holds = (part: Area) => {
    const inside = intersect(part, used);
    if (!inside) return false;
    for (let row = inside.row; row < inside.row + inside.rows; row++) {
      const offset = (row - used.row) * used.columns - used.column;
      for (let column = inside.column; column < inside.column + inside.columns; column++)
        if (filled[offset + column]) return true;
    }
    return false;
  };
  let area = start;
  for (;;) {
    const grown = growOnce(area, holds);
    if (grown === area) return area;
    area = grown;
  }
}

/** One row or column more on each side that has something beside it, corners included. */
function growOnce(area: Area, holds: (part: Area) => boolean): Area {
  const left = Math.max(0, area.column - 1);
  const wide = { column: left, columns: area.column + area.columns + 1 - left };
  const top = Math.max(0, area.row - 1);
  const tall = { row: top, rows: area.row + area.rows + 1 - top };
  const up = area.row > 0 && holds({ row: area.row - 1, rows: 1, ...wide }) ? 1 : 0;
  const down = holds({ row: area.row + area.rows, rows: 1, ...wide }) ? 1 : 0;
  const leftwards = area.column > 0 && holds({ column: area.column - 1, columns: 1, ...tall }) ? 1 : 0;
  const rightwards = holds({ column: area.column + area.columns, columns: 1, ...tall }) ? 1 : 0;
  if (up + down + leftwards + rightwards === 0) return area;
  return {
    row: area.row - up,
    column: area.column - leftwards,
    rows: area.rows + up + down,
    columns: area.columns + leftwards + rightwards,
  };
}

function filledCells(...readings: readonly (readonly (readonly unknown[])[])[]): Uint8Array {
  const columns = readings[0]?.[0]?.length ?? 0;
  const filled = new Uint8Array((readings[0]?.length ?? 0) * columns);
  for (const rows of readings) {
    rows.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value !== null && value !== '') filled[i * columns + j] = 1;
      }),
    );
  }
  return filled;
}
