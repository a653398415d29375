import type { Rectangle } from '../sheets/rangeAddress';
import type { ColumnRun } from './columnRuns';
import { joinSpans } from './joinSpans';
import type { RowBlock } from './RowBlock';

/** Areas that together read as one list: these columns of these rows. Ascending, adjoining ones joined. */
export interface JoinedAreas {
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowBlock[];
}

/**
 * Several areas as one list: areas side by side that share their rows, areas one below another that share their columns, or both.
 * undefined when they do not fit together.
 * @example joinAreas([{ row: 0, column: 0, rows: 9, columns: 1 }, { row: 0, column: 4, rows: 9, columns: 1 }]).columns // [{"column":0,"columns":1},{"column":4,"columns":1}]
 */
export function joinAreas(areas: readonly Rectangle[]): JoinedAreas | undefined {
  const byRows = new Map<string, Rectangle[]>();
  for (const area of areas) {
    const key = `${area.row}:${area.rows}`;
    byRows.set(key, [...(byRows.get(key) ?? []), area]);
  }
  const groups = [...byRows.values()].map((group) => ({
    rows: { row: group[0]!.row, rows: group[0]!.rows },
    columns: joinSpans(group.map(({ column, columns }) => [column, columns])),
  }));
  const [first] = groups;
  if (!first || groups.some(({ columns }) => String(columns) !== String(first.columns))) return undefined;
  return {
    columns: first.columns.map(([column, columns]) => ({ column, columns })),
    rows: joinSpans(groups.map(({ rows }) => [rows.row, rows.rows])).map(([row, rows]) => ({ row, rows })),
  };
}
