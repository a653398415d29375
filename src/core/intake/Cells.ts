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
}

/** Columns of equal length read from one sheet: the form in which data enters `core`. */
export interface Cells {
  readonly sheetName: string;
  /** 0-based sheet row of `cells[0]` of every column (the row below the header). */
  readonly firstRow: number;
  readonly columns: readonly RawColumn[];
}
