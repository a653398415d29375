import type { Rectangle } from '../sheets/rangeAddress';
import { joinRectangles } from './joinRectangles';

/** Something that holds for the cells of an area. */
export interface Painted<Value> {
  readonly area: Rectangle;
  readonly value: Value;
}

/** The areas of each value, as few as may be; where areas lie over each other the last one counts. */
export function areasByValue<Value>(painted: readonly Painted<Value>[]): Map<Value, Rectangle[]> {
  const areas = new Map<Value, Rectangle[]>();
  painted.forEach(({ area, value }, index) => {
    let seen = [area];
    for (let later = index + 1; later < painted.length; later++) {
      const other = painted[later]!.area;
      if (overlap(area, other)) seen = seen.flatMap((piece) => without(piece, other));
    }
    const found = areas.get(value);
    if (found) found.push(...seen);
    else areas.set(value, seen);
  });
  return new Map([...areas].map(([value, each]) => [value, joinRectangles(each)]));
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** What another rectangle leaves of one: above, below, left and right of it. */
function without(area: Rectangle, other: Rectangle): Rectangle[] {
  if (!overlap(area, other)) return [area];
  const { row, column } = area;
  const [bottom, right] = [row + area.rows, column + area.columns];
  const [top, left] = [Math.max(row, other.row), Math.max(column, other.column)];
  const [end, edge] = [Math.min(bottom, other.row + other.rows), Math.min(right, other.column + other.columns)];
  const middle = { row: top, rows: end - top };
  return [
    { ...area, rows: top - row },
    { ...area, row: end, rows: bottom - end },
    { ...middle, column, columns: left - column },
    { ...middle, column: edge, columns: right - edge },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
