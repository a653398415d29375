import type { Area } from './Engine';

/** Excel's limits, so that whole-column logic is the same in both; Univer's own grid is smaller and grows on writing. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A rectangle as Univer has it: 0-based, ends included. */
export interface GridRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export function toArea({ startRow, endRow, startColumn, endColumn }: GridRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export function toRange({ row, column, rows, columns }: Area): GridRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
