import type { Area } from './Engine';

/** Cells of a sheet, as few rectangles that do not overlap. */
export class AreaSet {
  areas: readonly Area[] = [];

  add(area: Area): void {
    this.remove(area);
    this.areas = [...this.areas, area];
  }

  remove(area: Area): void {
    this.areas = this.areas.flatMap((each) => without(each, area));
  }
}

/** What is left of a rectangle: above, below, left and right of what is taken away. */
function without(one: Area, taken: Area): Area[] {
  const top = Math.max(one.row, taken.row);
  const bottom = Math.min(one.row + one.rows, taken.row + taken.rows);
  const left = Math.max(one.column, taken.column);
  const right = Math.min(one.column + one.columns, taken.column + taken.columns);
  if (top >= bottom || left >= right) return [one];
  const middle = { row: top, rows: bottom - top };
  return [
    { ...one, rows: top - one.row },
    { ...one, row: bottom, rows: one.row + one.rows - bottom },
    { ...middle, column: one.column, columns: left - one.column },
    { ...middle, column: right, columns: one.column + one.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
