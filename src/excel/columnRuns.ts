export interface ColumnRun {
  readonly column: number;
  readonly columns: number;
}

/**
 * Columns joined to runs of adjoining ones, in sheet order, each column once.
 * @example columnRuns([20, 5, 6, 17]) // [{"column":5,"columns":2},{"column":17,"columns":1},{"column":20,"columns":1}]
 */
export function columnRuns(columns: readonly number[]): ColumnRun[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns++;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/** The columns of some runs, one by one: what `columnRuns` joined. */
export function columnsOf(runs: readonly ColumnRun[]): number[] {
  return runs.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, index) => column + index));
}
