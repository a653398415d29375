/** Looks of a sheet that the engine has no place for: kept, answered, not drawn. */
export class SheetLooks {
  tabColor = '';
  /** What takes the sheet's protection away; a file does not keep it. */
  password = '';
  showGridlines = true;
  private readonly heights: ValueSpan<number>[] = [];

  /** Points; undefined where rows differ. */
  rowHeight(row: number, rows: number): number | undefined {
    return uniform(this.heights, row, rows, 15);
  }

  setRowHeight(row: number, rows: number, value: number): void {
    this.heights.push({ row, rows, value });
  }
}

interface ValueSpan<Value> {
  readonly row: number;
  readonly rows: number;
  readonly value: Value;
}

/** The one value of all rows asked for, the latest span winning; undefined when they differ. */
function uniform<Value>(
  spans: readonly ValueSpan<Value>[],
  row: number,
  rows: number,
  otherwise: Value,
): Value | undefined {
  const end = row + rows;
  const edges = new Set([row]);
  for (const span of spans) {
    for (const edge of [span.row, span.row + span.rows]) if (edge > row && edge < end) edges.add(edge);
  }
  const at = (each: number) =>
    [...spans].reverse().find((span) => span.row <= each && each < span.row + span.rows)?.value ?? otherwise;
  const values = new Set([...edges].map(at));
  return values.size === 1 ? [...values][0] : undefined;
}
