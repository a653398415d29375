import type { Culture, RawCell } from '../cells/Cells';

/** The first rows of a range as they stand, titles and headers included: enough to see how the sheet is laid out. */
export interface Top {
  readonly sheetName: string;
  /** 0-based sheet row and column of the first cell. */
  readonly row: number;
  /** The 0-based sheet column of each column: several areas may lie apart. */
  readonly sheetColumns: readonly number[];
  /** Row by row (rows x columns). */
  readonly values: readonly (readonly RawCell[])[];
  /** Number formats, cell by cell (rows x columns). */
  readonly formats: readonly (readonly string[])[];
  readonly is1904?: boolean;
  readonly culture?: Culture;
}
