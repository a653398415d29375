import type { BlockSpec, CellSpec } from '../SheetSpec';

/** Rows of one kind: their cells, and how each column looks. */
export interface NativeRunsInput {
  readonly cells: readonly (readonly CellSpec[])[];
  /** Of the top left cell, 0-based on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly formatOf: (index: number) => string | null;
  /** Whether the cells of a column are made to be edited. */
  readonly isInput: (index: number) => boolean;
  /** True where blank cells at the end wait to be filled in. */
  readonly keepsBlank: boolean;
}

/**
 * Rows of one kind as blocks: adjoining columns that end in the same row and look alike are one block. A column's blank cells at
 * the end are left out, or a cell that no formula reads would look as if it could be filled in.
 */
export function nativeRuns({ cells, row, column, formatOf, isInput, keepsBlank }: NativeRunsInput): BlockSpec[] {
  const lengthOf = (index: number) => {
    let length = cells.length;
    while (!keepsBlank && length > 0 && (cells[length - 1]![index] ?? null) === null) length--;
    return length;
  };
  const width = Math.max(...cells.map((line) => line.length));
  const blocks: BlockSpec[] = [];
  for (let first = 0, end = 1; first < width; first = end++) {
    const rows = lengthOf(first);
    while (end < width && lengthOf(end) === rows && isInput(end) === isInput(first)) end++;
    if (rows === 0) continue;
    blocks.push({
      row,
      column: column + first,
      cells: cells.slice(0, rows).map((line) => line.slice(first, end)),
      formats: Array.from({ length: end - first }, (_, index) => formatOf(first + index)),
      ...(isInput(first) ? { style: 'input' as const } : {}),
    });
  }
  return blocks;
}
