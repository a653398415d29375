import type { FormulaCell } from './lookAtFormulas';

/** Cells of one run put together as far as they stand one directly below another. */
export function adjoiningCells(cells: readonly FormulaCell[]): FormulaCell[][] {
  const groups: FormulaCell[][] = [];
  for (const cell of cells) {
    const last = groups.at(-1)?.at(-1);
    if (last?.run === cell.run && last.row + 1 === cell.row) groups.at(-1)!.push(cell);
    else groups.push([cell]);
  }
  return groups;
}
