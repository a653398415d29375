import type { Rectangle } from '../sheets/rangeAddress';

/** Cells and the place they go to; null leaves a cell alone. */
export interface CellBlock<Cell> extends Pick<Rectangle, 'row' | 'column'> {
  readonly rows: readonly (readonly (Cell | null)[])[];
}

/** A write of its own takes as much of a request as so many cells that are left alone. */
const worth = 100;

/**
 * Fewer and larger blocks that write the same: those that follow one another become one, with nulls between them, as long as the nulls
 * take less of a request than a write for each. Where blocks lie over each other the last one counts.
 */
export function composeBlocks<Cell>(blocks: readonly CellBlock<Cell>[]): CellBlock<Cell>[] {
  const composed: CellBlock<Cell>[] = [];
  let parts: CellBlock<Cell>[] = [];
  let cells = 0;
  let whole: Rectangle | undefined;
  const end = () => {
    if (parts.length === 1) composed.push(parts[0]!);
    else if (whole) composed.push(drawn(parts, whole));
  };
  for (const block of blocks) {
    const place = placeOf(block);
    if (place.rows === 0 || place.columns === 0) continue;
    const both = whole ? around(whole, place) : place;
    const blank = sizeOf(both) - cells - sizeOf(place);
    if (blank > worth * parts.length) {
      end();
      parts = [];
      cells = 0;
    }
    whole = parts.length === 0 ? place : both;
    cells += sizeOf(place);
    parts.push(block);
  }
  end();
  return composed;
}

function placeOf<Cell>({ row, column, rows }: CellBlock<Cell>): Rectangle {
  return { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function sizeOf({ rows, columns }: Rectangle): number {
  return rows * columns;
}

function around(one: Rectangle, other: Rectangle): Rectangle {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

function drawn<Cell>(parts: readonly CellBlock<Cell>[], { row, column, rows, columns }: Rectangle): CellBlock<Cell> {
  const cells = Array.from({ length: rows }, () => Array<Cell | null>(columns).fill(null));
  for (const part of parts) {
    part.rows.forEach((line, down) => {
      const target = cells[part.row - row + down]!;
      line.forEach((cell, right) => {
        if (cell !== null) target[part.column - column + right] = cell;
      });
    });
  }
  return { row, column, rows: cells };
}
