import type { RawCell } from '../../core/intake/cells/Cells';

/** The table of a record as it stands on its sheet now. */
export interface RecordTable {
  readonly sheetName: string;
  /** Where the first header stands, 0-based. */
  readonly row: number;
  readonly column: number;
  /** All headers, from left to right. */
  readonly headers: readonly string[];
  /** The cells below the headers that were asked for by `recordPlaces`, in that order. */
  readonly columns: readonly (readonly RawCell[])[];
  /** Whether the workbook counts its days from 1904. */
  readonly is1904?: boolean;
}
