import type { RawCell } from '../core/intake/cells/Cells';
import type { CellSpec } from '../sheets/SheetSpec';

/** A rectangle of cells to be changed, and what they have to hold right before; 0-based. */
export interface CellsToChange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** What to put there; null makes a cell blank. Absent where the cells are only asked, by what they show. */
  readonly rows?: readonly (readonly CellSpec[])[];
  /** What was read there: the text of a formula, else the value; null or "" where blank. */
  readonly before: readonly (readonly RawCell[])[];
  /** The number format that the cells get. */
  readonly format?: string;
}
