import type { Cells } from '../core/intake/cells/Cells';

/**
 * The first cell of a block that is not what was read there; undefined when all are.
 * @param column 0-based sheet column of the block's first column
 * @param below where the block's first row stands below the first data row; negative among the header rows, which are not compared
 */
export function firstChange(
  read: Cells,
  block: readonly (readonly unknown[])[],
  column: number,
  below: number,
): { readonly row: number; readonly sheetColumn: number } | undefined {
  for (const { sheetColumn, cells } of read.columns) {
    const offset = sheetColumn - column;
    if (offset < 0 || offset >= (block[0]?.length ?? 0)) continue;
    const row = block.findIndex((line, index) => below + index >= 0 && line[offset] !== cells[below + index]);
    if (row >= 0) return { row, sheetColumn };
  }
  return undefined;
}
