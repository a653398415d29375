import { blockLimits } from './blockLimits';

export interface RowBlock<T> {
  readonly start: number;
  readonly rows: readonly (readonly T[])[];
  /** Estimated size on the wire. */
  readonly bytes: number;
}

/** Cuts rows into blocks that stay within the limits of rows, cells and bytes; every block has at least one row. */
export function splitRows<T extends string | number | boolean | null>(rows: readonly (readonly T[])[]): RowBlock<T>[] {
  const blocks: RowBlock<T>[] = [];
  let start = 0;
  let bytes = 0;
  let cells = 0;
  rows.forEach((row, index) => {
    const size = row.reduce((sum, cell) => sum + cellBytes(cell), 2);
    const count = index - start;
    const isFull =
      count >= blockLimits.rows || cells + row.length > blockLimits.cells || bytes + size > blockLimits.bytes;
    if (count > 0 && isFull) {
      blocks.push({ start, rows: rows.slice(start, index), bytes });
      start = index;
      bytes = cells = 0;
    }
    bytes += size;
    cells += row.length;
  });
  if (start < rows.length) blocks.push({ start, rows: rows.slice(start), bytes });
  return blocks;
}

/** JSON length; a character above ASCII may take three bytes. */
function cellBytes(cell: string | number | boolean | null): number {
  if (typeof cell !== 'string') return String(cell).length + 1;
  let bytes = 3;
  for (let index = 0; index < cell.length; index++) bytes += cell.charCodeAt(index) > 127 ? 3 : 1;
  return bytes;
}
