import type { KnownValues } from '../core/abc/rank/KnownValues';
import { isErrorText } from '../core/intake/cells/isErrorText';
import { cellError, displayLanguage } from './hostGlobals';
import { nameOf, say, type ParameterName } from './say';

/** A range of cells as numbers, row by row. */
export interface NumberGrid extends KnownValues {
  readonly rows: number;
  readonly columns: number;
  /** Error cells in reading order; their places are not known values. */
  readonly errors: readonly GridError[];
}

/** An error cell by its 1-based place in the range: a function is not told the range's address. */
export interface GridError {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * A range argument as numbers. As in SUM over a range, only true numbers count: blanks, text (also text that looks like a
 * number), TRUE and FALSE, and numbers that are not finite are not known. A single value is a range of one cell.
 * @example readGrid([[1, null], ['2', 4]]).known // [1,0,0,1]
 */
export function readGrid(argument: unknown): NumberGrid {
  const cells = rowsOf(argument);
  const rows = cells.length;
  const columns = widthOf(cells);
  const values = new Float64Array(rows * columns);
  const known = new Uint8Array(rows * columns);
  const errors: GridError[] = [];
  for (let row = 0; row < rows; row++) {
    const line = cells[row]!;
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (typeof cell === 'number') {
        if (!Number.isFinite(cell)) continue;
        values[row * columns + column] = cell;
        known[row * columns + column] = 1;
      } else {
        const text = errorTextOf(cell);
        if (text !== undefined) errors.push({ row: row + 1, column: column + 1, text });
      }
    }
  }
  return { rows, columns, values, known, errors };
}

/** Throws #N/A that names the first error cell, when there is one. */
export function refuseErrors(grid: NumberGrid, parameter: ParameterName): NumberGrid {
  const first = grid.errors[0];
  if (first) throw errorCell(first, parameter);
  return grid;
}

/** #N/A that names an error cell in a range. */
export function errorCell({ row, column, text }: GridError, parameter: ParameterName): Error {
  const language = displayLanguage();
  const values = { parameter: nameOf(language, parameter), row, column, error: text };
  return cellError('notAvailable', say(language, 'errorCell', values));
}

/**
 * The columns of a grid, each with its known values.
 * @example columnsOf(readGrid([[1, 2], [3, null]]))[1] // {"values":[2,0],"known":[1,0]}
 */
export function columnsOf({ rows, columns, values, known }: NumberGrid): KnownValues[] {
  return Array.from({ length: columns }, (_, column) => {
    const part = { values: new Float64Array(rows), known: new Uint8Array(rows) };
    for (let row = 0; row < rows; row++) {
      part.values[row] = values[row * columns + column]!;
      part.known[row] = known[row * columns + column]!;
    }
    return part;
  });
}

/**
 * A range argument as rows of cells; a single value is one cell, a bare row is one row, and nothing at all is one blank.
 * @example rowsOf('A') // [["A"]]
 */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return [[null]];
  return argument.every(Array.isArray) ? argument : [argument];
}

/**
 * How many cells the longest row has.
 * @example widthOf([[1], [2, 3]]) // 2
 */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/**
 * The text of an error cell: Excel hands over an object with a code, other hosts the text itself. undefined for other cells.
 * @example errorTextOf({ code: '#N/A' }) // "#N/A"
 */
export function errorTextOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return isErrorText(cell) ? cell.trim() : undefined;
  if (typeof cell !== 'object' || cell === null || !('code' in cell)) return undefined;
  return String(cell.code);
}
