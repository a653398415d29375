import { cellAddress } from '../core/intake/cells/cellAddress';

/** A rectangle of cells, 0-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The A1 address of a rectangle, as it stands in a formula on the same sheet.
 * @example rangeAddress({ row: 1, column: 1, rows: 793, columns: 2 }) // "B2:C794"
 */
export function rangeAddress({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
