import type { Rectangle } from '../sheets/rangeAddress';
import { joinSpans } from './joinSpans';

/**
 * Fewer rectangles of the same cells: those of the same rows that stand side by side become one, then those of the same columns that
 * stand one below another.
 * @example joinRectangles([{ row: 0, column: 0, rows: 1, columns: 2 }, { row: 0, column: 2, rows: 1, columns: 1 }]) // [{"row":0,"column":0,"rows":1,"columns":3}]
 */
export function joinRectangles(areas: readonly Rectangle[]): Rectangle[] {
  const lines = grouped(areas, ({ row, rows }) => `${row} ${rows}`).flatMap((group) =>
    joinSpans(group.map(({ column, columns }) => [column, columns])).map(([column, columns]) => ({
      ...group[0]!,
      column,
      columns,
    })),
  );
  return grouped(lines, ({ column, columns }) => `${column} ${columns}`).flatMap((group) =>
    joinSpans(group.map(({ row, rows }) => [row, rows])).map(([row, rows]) => ({ ...group[0]!, row, rows })),
  );
}

function grouped(areas: readonly Rectangle[], keyOf: (area: Rectangle) => string): Rectangle[][] {
  const groups = new Map<string, Rectangle[]>();
  for (const area of areas) {
    const group = groups.get(keyOf(area));
    if (group) group.push(area);
    else groups.set(keyOf(area), [area]);
  }
  return [...groups.values()];
}
