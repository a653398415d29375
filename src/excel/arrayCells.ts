import type { FormulaCell } from './lookAtFormulas';
import { HostError } from './HostError';
import { mapError } from './mapError';

/**
 * Those of some cells that are part of an array of the old kind (entered with Ctrl+Shift+Enter), of which Excel lets no part be
 * changed. No property tells; but all its cells show the same formula. So neighbours that do are tried: writing the first one's own
 * formula anew changes nothing, and is refused in an array. One round trip for each such group, most often none.
 */
export async function arrayCells(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<ReadonlySet<FormulaCell>> {
  const found = new Set<FormulaCell>();
  for (const group of sameNeighbours(cells)) {
    const [first] = group;
    const { run, row, column, formula } = first!;
    run.sheet.getCell(row, column).formulas = [[formula]];
    try {
      await context.sync();
    } catch (error) {
      const mapped = mapError(error);
      if (!(mapped instanceof HostError) || mapped.code !== 'failed') throw error;
      for (const cell of group) found.add(cell);
    }
  }
  return found;
}

/** Groups of two or more cells side by side or one below another that hold the very same formula. */
function sameNeighbours(cells: readonly FormulaCell[]): FormulaCell[][] {
  const keyOf = ({ run, formula }: FormulaCell, row: number, column: number) =>
    `${run.sheetId} ${row} ${column} ${formula}`;
  const left = new Map(cells.map((cell) => [keyOf(cell, cell.row, cell.column), cell]));
  const groups: FormulaCell[][] = [];
  for (const start of cells) {
    const group: FormulaCell[] = [];
    const open = [start];
    for (let cell = open.pop(); cell; cell = open.pop()) {
      if (!left.delete(keyOf(cell, cell.row, cell.column))) continue;
      group.push(cell);
      const { row, column } = cell;
      for (const [down, right] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const next = left.get(keyOf(cell, row + down, column + right));
        if (next) open.push(next);
      }
    }
    if (group.length > 1) groups.push(group);
  }
  return groups;
}
