/** One cell exactly as a spreadsheet hands it over: `""` or `null` is blank, an error cell is its text ("#N/A"). */
export type RawCell = string | number | boolean | null;

/** One column of raw cells below its header. Nothing here has been judged yet: only `core/intake` may do that. */
export interface RawColumn {
  /** Header text as shown; `""` when the header cell is blank. */
  readonly header: string;
  /** 0-based column on the sheet. */
  readonly sheetColumn: number;
  /** Number format of the first data cell ("General", "yyyy-mm-dd", ...): it tells dates from amounts. */
  readonly numberFormat: string;
  readonly cells: readonly RawCell[];
  /** The number format of every cell, where the cells of an amount column do not all have the same. */
  readonly formats?: CellFormats;
}

/** Number formats cell by cell, each format named once. */
export interface CellFormats {
  readonly names: readonly string[];
  /** Place in `names` of each cell's format (rows). */
  readonly at: Uint8Array | Uint16Array;
}

/** A block of cells, 0-based on the sheet. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a row came to be read. */
export const rowState = { shown: 0, hidden: 1, unselected: 2 } as const;

/** Columns of equal length read from one sheet: the form in which data enters `core`. */
export interface Cells {
  readonly sheetName: string;
  /** 0-based sheet row of `cells[0]` of every column (the row below the header). */
  readonly firstRow: number;
  readonly columns: readonly RawColumn[];
  /** A `rowState` for each row (rows); absent when every row is shown and selected. */
  readonly rowStates?: Uint8Array;
  /** Merged blocks that touch the columns. */
  readonly merges?: readonly Block[];
  /** True when the workbook counts its days from 1904: serials are 1,462 lower than those of the 1900 system. */
  readonly is1904?: boolean;
  /** The year that titles above the headers speak of, where it is one: it dates headers such as "1月". */
  readonly titleYear?: number;
  /** Set where cells directly below these hold something: the list was cut there on purpose. */
  readonly continues?: true;
  /** How the workbook's owner writes numbers and dates; unknown when absent. */
  readonly culture?: Culture;
}

/** How numbers and dates are written where the workbook is used. */
export interface Culture {
  readonly decimal: '.' | ',';
  readonly dayOrder: DayOrder;
}

export type DayOrder = 'yearFirst' | 'dayFirst' | 'monthFirst';
