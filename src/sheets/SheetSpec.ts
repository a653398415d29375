import type { Rectangle } from './rangeAddress';

/** A cell to write: a number, text (always stays text, even "=cmd"), a blank (null) or a formula in English notation. */
export type CellSpec = number | string | null | { readonly formula: string };

/**
 * How a block of cells looks; "input" are cells made to be filled in, "given" those that were filled in and may be changed, "label"
 * names what stands beside it. `excel/drawSheets` owns what each style means in fonts and fills.
 */
export type CellStyle = 'title' | 'heading' | 'header' | 'total' | 'note' | 'input' | 'given' | 'label' | 'plain';

/** A rectangle of cells. Rows and columns are 0-based on the new sheet. */
export interface BlockSpec {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellSpec[])[];
  readonly style?: CellStyle;
  /** One number format a column ("#,##0.00", "0.0%", "@"), or absent for General. */
  readonly formats?: readonly (string | null)[];
  /** One alignment a column, or null for Excel's own: numbers right, text left. */
  readonly align?: readonly ('left' | 'center' | 'right' | null)[];
  /** A formula whose answer spills: the block then has one cell, and this is the room it needs. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Long text wraps within its column instead of running over the next ones. */
  readonly wraps?: boolean;
  /** Thin lines around every cell. */
  readonly hasLines?: boolean;
}

/** How a sheet prints: A4, one page wide, as many pages long as it takes, page numbers at the foot. */
export interface PrintSpec {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated on every page, 0-based. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** What is printed; the whole sheet where absent. */
  readonly area?: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  /** Rows that begin a new page, 0-based. */
  readonly breaksBefore?: readonly number[];
  /** Said at the foot of each page beside the sheet's name and the page's number. */
  readonly foot?: string;
}

/** A native Excel table over cells that a block of the same spec writes; the first row is its header. */
export interface TableSpec {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** False for a small table whose header needs no filter buttons. */
  readonly hasFilter?: boolean;
}

/** Columns with a cumulative line on a secondary axis that runs from 0 to 100 %. */
export interface ParetoChartSpec {
  readonly kind: 'pareto';
  readonly title: string;
  /** Header row and data: two adjoining columns, value then cumulative share (0..1). */
  readonly data: { readonly row: number; readonly column: number; readonly rows: number };
  /** Column of the category names, same rows. */
  readonly categoryColumn: number;
  /** Top left and bottom right cell the chart covers. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** Columns or lines of one or more series, each a row or a column of cells. */
export interface SeriesChartSpec {
  readonly kind: 'series';
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly kind: 'column' | 'line';
    readonly values: Rectangle;
    readonly categories: Rectangle;
  }[];
  /** Top left and bottom right cell the chart covers. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export type ChartSpec = ParetoChartSpec | SeriesChartSpec;

/** A name that only this sheet knows, for formulas and for whoever reads the sheet again. */
export interface NameSpec {
  readonly name: string;
  readonly area: Rectangle;
}

/** What a cell takes; anything else is warned of, not refused. */
export type Accepted =
  | { readonly kind: 'list'; readonly items: readonly string[] } // no comma in an item, 255 characters at most in all
  | { readonly kind: 'listRange'; readonly formula: string } // "=$A$1:$A$9" of the same sheet, or "='Other'!$A$1:$A$9"
  | { readonly kind: 'date' } // 2000-01-01 or later
  | { readonly kind: 'share' } // 0 to 1
  | { readonly kind: 'whole'; readonly from: number; readonly to: number };

export interface ValidationSpec {
  readonly area: Rectangle;
  readonly accepts: Accepted;
  /** What is said about anything else. */
  readonly title: string;
  readonly message: string;
}

/** Colours cells by a formula that is written for the first cell of the area, or draws a bar as long as the cell's number. */
export type FormatRuleSpec =
  | { readonly area: Rectangle; readonly formula: string; readonly fill?: string; readonly font?: string }
  | { readonly area: Rectangle; readonly bar: string };

/** Colours cells by their text: one rule a text. Colours are "#RRGGBB". */
export interface TextColoursSpec {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly rules: readonly { readonly text: string; readonly fill: string; readonly font: string }[];
}

/** A whole worksheet as data. `excel/drawSheets` carries it out; nothing here knows Office. */
export interface SheetSpec {
  /** The name wanted; a taken one gets " (2)". */
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly BlockSpec[];
  readonly tables: readonly TableSpec[];
  readonly charts: readonly ChartSpec[];
  readonly textColours: readonly TextColoursSpec[];
  /** Rows and columns that stay in view while the rest scrolls. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSpec;
  /** A sheet for the add-in's own records starts hidden; any user may show it. */
  readonly isHidden?: boolean;
  readonly names?: readonly NameSpec[];
  /** Cells shown as one. */
  readonly merges?: readonly Rectangle[];
  readonly validations?: readonly ValidationSpec[];
  readonly formatRules?: readonly FormatRuleSpec[];
  /** Heights in points. */
  readonly rowHeights?: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly hiddenRows?: readonly { readonly row: number; readonly rows: number }[];
  /** Rows that fold away under the one above them, folded at first; shown where Excel cannot fold (before ExcelApi 1.10). */
  readonly foldedRows?: readonly { readonly row: number; readonly rows: number }[];
  readonly hiddenColumns?: readonly { readonly column: number; readonly columns: number }[];
  readonly hidesGridlines?: boolean;
  /** Texts and numbers stand in the middle of their row's height, for rows that are higher than one line. */
  readonly centresRows?: boolean;
  /** Of all cells; Excel's own where absent. */
  readonly font?: { readonly name?: string; readonly size: number };
  /** "#RRGGBB". */
  readonly tabColour?: string;
  /** Kept with the sheet where no reader sees it, by key. */
  readonly properties?: Readonly<Record<string, string>>;
}
