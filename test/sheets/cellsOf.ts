import type { CellSpec, SheetSpec } from '../../src/sheets/SheetSpec';

/** Lays a sheet's blocks out as a grid, and fails where two blocks would write one cell. */
export function cellsOf({ blocks }: Pick<SheetSpec, 'blocks'>): CellSpec[][] {
  const grid: CellSpec[][] = [];
  for (const { row, column, cells, spill } of blocks) {
    const rows = spill?.rows ?? cells.length;
    for (let down = 0; down < rows; down++) {
      const line = (grid[row + down] ??= []);
      const width = spill?.columns ?? cells[down]!.length;
      for (let right = 0; right < width; right++) {
        if (line[column + right] !== undefined)
          throw new Error(`Two blocks write row ${row + down}, column ${column + right}.`);
        line[column + right] = cells[down]?.[right] ?? null;
      }
    }
  }
  return grid;
}

/** What stands in a cell: its formula's text, or the value. */
export function shown(cell: CellSpec | undefined): string | number | null {
  if (cell === undefined || cell === null) return null;
  return typeof cell === 'object' ? cell.formula : cell;
}
