/** Where things stand on the overview, 0-based. */
export const overviewGrid = {
  /** Columns that are seen and printed; the chart's data stands right of them. */
  columns: 10,
  /** The first row below title and notes. */
  firstRow: 4,
  /** Beside the six columns of the summary. */
  concentrationColumn: 7,
  chartRows: 16,
  chartData: { row: 5, column: 11 },
} as const;
