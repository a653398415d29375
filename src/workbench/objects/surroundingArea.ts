import type { Area } from '../engine/Engine';
import { intersect } from './Place';
import type { Place } from './Place';

/** The block of cells around a place, bounded by blank rows and columns (Ctrl+A in Excel). */
export function surroundingArea({ sheet, area: start }: Place): Area {
  const used = sheet.usedArea(true);
  if (!used) return start;
  const filled = sheet.filled(used);
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

/** Rows as long as there is something in the next one, then a column on each side that has something beside it; corners count. */
function growOnce(start: Area, holds: (part: Area) => boolean): Area {
  const area = growRows(start, holds);
  const top = Math.max(0, area.row - 1);
  const tall = { row: top, rows: area.row + area.rows + 1 - top };
  const leftwards = area.column > 0 && holds({ column: area.column - 1, columns: 1, ...tall }) ? 1 : 0;
  const rightwards = holds({ column: area.column + area.columns, columns: 1, ...tall }) ? 1 : 0;
  if (leftwards + rightwards === 0) return area;
  return { ...area, column: area.column - leftwards, columns: area.columns + leftwards + rightwards };
}

function growRows(area: Area, holds: (part: Area) => boolean): Area {
  const left = Math.max(0, area.column - 1);
  const wide = { column: left, columns: area.column + area.columns + 1 - left };
  let [row, end] = [area.row, area.row + area.rows];
  while (row > 0 && holds({ row: row - 1, rows: 1, ...wide })) row--;
  while (holds({ row: end, rows: 1, ...wide })) end++;
  return end - row === area.rows ? area : { ...area, row, rows: end - row };
}
