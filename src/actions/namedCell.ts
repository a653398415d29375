import type { RawCell } from '../core/intake/cells/Cells';
import type { CellsToChange } from '../excel/CellsToChange';
import { HostError } from '../excel/HostError';
import type { NamedCells, SheetNamed } from '../excel/readNamed';
import type { CellSpec } from '../sheets/SheetSpec';

/** One of the cells that a name stands for. */
export interface NamedCell {
  readonly row: number;
  readonly column: number;
  /** The text of its formula, else its value. */
  readonly content: RawCell;
  readonly value: RawCell;
}

/** A cell of a name by its place; undefined beyond the last one. */
export function namedCell(
  { row, column, values, formulas }: NamedCells,
  down: number,
  right = 0,
): NamedCell | undefined {
  const [value, content] = [values[down]?.[right], formulas[down]?.[right]];
  if (value === undefined || content === undefined) return undefined;
  return { row: row + down, column: column + right, content, value };
}

/** The cells of a name that a step cannot do without. Fails with `damagedRecord` where somebody removed it. */
export function neededCells({ sheetName, cells }: SheetNamed, name: string): NamedCells {
  const found = cells[name];
  if (!found) throw new HostError('damagedRecord', false, { context: 'form', sheet: sheetName, name });
  return found;
}

/** The change of one cell, as long as it holds what was read. */
export function cellChange(sheetId: string, { row, column, content }: NamedCell, to: CellSpec): CellsToChange {
  return { sheetId, row, column, rows: [[to]], before: [[content]] };
}

/** Asks whether a cell still shows what was read. */
export function cellAsked(sheetId: string, { row, column, value }: NamedCell): CellsToChange {
  return { sheetId, row, column, before: [[value]] };
}
