import type { Area, RowSpan } from './Area';
import type { CellFormat } from './CellFormat';
import type { CellValidation, HeldValidation } from './CellValidation';
import type { FormatRule, HeldFormatRule } from './FormatRule';
import type { PageSetup } from './PageSetup';

/** The spreadsheet behind the workbench. `objects/` speaks to it; Univer (browser or headless) stands behind it. */

export type EngineValue = string | number | boolean | null;

export type { Area, CellFormat, RowSpan };

export interface EngineTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

/** Kept for whoever applies it: the engine knows hidden rows only. */
export interface EngineFilter {
  /** Header row and data. */
  readonly area: Area;
  /** What was asked for, by column of the area, as plain data. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

/** What a filter asks of a column: cells that are one of `values`, or that fulfil one or two conditions. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string | number;
  readonly criterion2?: string | number;
  readonly operator?: 'And' | 'Or';
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
}

/** A name for cells, a constant or a formula. */
export interface EngineName {
  readonly id: string;
  readonly name: string;
  /** With "=": "=Sheet1!$A$1:$B$9". */
  readonly formula: string;
  /** The only sheet that knows it; absent for the whole workbook. */
  readonly sheetId?: string;
  readonly isHidden?: boolean;
  readonly comment?: string;
}

/** Cells that a chart shows: of the sheet it stands on, or of another. */
export interface ChartCells extends Area {
  readonly sheetId?: string;
}

/** A chart as data; series refer to cells by area. Drawn by the page (echarts), stored by the engine. */
export interface EngineChart {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly kind: 'column' | 'line';
    readonly values: ChartCells;
    readonly categories?: ChartCells;
    readonly secondaryAxis: boolean;
  }[];
  /** Cells the chart covers. */
  readonly place: Area;
  readonly secondaryAxisMaximum?: number;
}

export interface EngineSheet {
  readonly id: string;
  name: string;
  visible: boolean;
  /** Of a sheet that is not visible: no menu of Excel brings it back. */
  isVeryHidden: boolean;
  /** True: writing into locked cells is refused by `objects/` with AccessDenied. */
  isProtected: boolean;
  /** Cells that protection leaves open; all others are locked. None overlaps another. */
  readonly unlocked: readonly Area[];
  lock(area: Area, isLocked: boolean): void;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Smallest rectangle that holds every value or formula (`valuesOnly`) or also every format; null when blank. */
  usedArea(valuesOnly: boolean): Area | null;
  /** A byte a cell, row by row: 1 where there is a value or formula. Cheaper than reading them. */
  filled(area: Area): Uint8Array;
  /** Values with spilled cells included; blank is null; error cells are their text ("#N/A"). */
  values(area: Area): EngineValue[][];
  /** Formula text ("=...") where there is one, else the value; a spilled cell gives its value. */
  formulas(area: Area): EngineValue[][];
  numberFormats(area: Area): string[][];
  /** What the user sees in each cell, number format applied in the way of a culture ("en-US" when absent); blank is "". */
  displayed(area: Area, culture?: string): string[][];
  /** Areas that a formula fills: its own cell is the top left one. Formulas that give one value are not listed. */
  readonly spills: readonly Area[];
  formats(area: Area): CellFormat[][];
  /** Whether the value is an error and not text that looks like one. */
  isError(row: number, column: number): boolean;
  /**
   * `undefined` leaves a cell alone, null clears it; a string that starts with "=" is a formula; one that starts with an apostrophe
   * is the text after it (so "'=a" is the text "=a"); strings are otherwise kept as text. Cells beyond the grid make it grow.
   */
  write(area: Area, values: readonly (readonly (EngineValue | undefined)[])[]): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  /** Many areas at once cost little more than one. */
  format(area: Area | readonly Area[], format: CellFormat): void;
  /** "#RRGGBB"; null where the tab has none. */
  tabColour: string | null;
  hasGridlines: boolean;
  /** Pixels that rows were set or fitted to, undefined where they are as high as usual. Rows beyond the grid are one undefined. */
  rowHeights(row: number, rows: number): (number | undefined)[];
  /** Whether somebody set a row's height, so that it no longer follows its texts. */
  isRowHeightSet(row: number): boolean;
  setRowHeight(span: RowSpan, pixels: number): void;
  /** Makes rows as high as their texts need, from now on too. */
  fitRows(span: RowSpan): void;
  setColumnWidth(column: number, count: number, pixels: number): void;
  columnWidth(column: number): number;
  freeze(rows: number, columns: number): void;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** A byte a row, 1 where it is hidden, by whatever means. Rows beyond the grid are not. */
  hiddenRows(row: number, rows: number): Uint8Array;
  /** Rows to the end of the sheet are cut to the grid; for others it grows. */
  hideRows(spans: readonly RowSpan[], isHidden: boolean): void;
  /** A byte a row: how deep in groups of rows it is, 0 where in none. */
  outlineLevels(row: number, rows: number): Uint8Array;
  setOutlineLevel(span: RowSpan, level: number): void;
  hiddenColumns(column: number, columns: number): Uint8Array;
  hideColumns(column: number, columns: number, isHidden: boolean): void;
  /** Blocks of cells shown as one, in no order; none overlaps another. */
  readonly merges: readonly Area[];
  /** Shows areas that touch no merged block as one each; their cells but the top left ones are cleared by the caller. */
  merge(areas: readonly Area[]): void;
  /** Takes every merged block apart that the area touches. */
  unmerge(area: Area): void;
  /** What an add-in keeps with the sheet. */
  readonly properties: Map<string, string>;
  /** Kept, answered and saved; nothing is printed here. */
  page: PageSetup;
  /** Filters by the id of their table; that of the sheet itself has the key "". */
  readonly filters: Map<string, EngineFilter>;
  readonly tables: readonly EngineTable[];
  addTable(area: Area, name: string): EngineTable;
  /** Its header stays in its row. */
  resizeTable(id: string, area: Area): void;
  renameTable(id: string, name: string): void;
  deleteTable(id: string): void;
  /** The one that goes before all others first. */
  readonly formatRules: readonly HeldFormatRule[];
  /** Adds one that goes before all others. */
  addFormatRule(rule: FormatRule): string;
  deleteFormatRule(id: string): void;
  readonly validations: readonly HeldValidation[];
  /** Takes the place of what its cells took before. */
  putValidation(validation: CellValidation): void;
  clearValidation(area: Area): void;
  readonly charts: readonly EngineChart[];
  putChart(chart: EngineChart): void;
  deleteChart(id: string): void;
}

export interface Selection {
  readonly sheetId: string;
  /** More than one when the user holds Ctrl. A whole column has rows = maxRows. */
  readonly areas: readonly Area[];
}

/**
 * A worksheet function. Arguments are 2-D arrays (a single cell or constant is 1 x 1); blank cells and omitted
 * arguments are null; error cells are their text. It gives a 2-D array that spills, and error texts become errors.
 */
export type EngineFunction = (...args: (EngineValue[][] | null)[]) => EngineValue[][];

/** A parameter as the formula bar explains it. */
export interface EngineParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
}

/** Where the formula stands that is being calculated. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type EngineEvent =
  | { readonly kind: 'selectionChanged'; readonly selection: Selection }
  | { readonly kind: 'changed'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated'; readonly sheetId: string };

export interface Engine {
  readonly sheets: readonly EngineSheet[];
  readonly activeSheet: EngineSheet;
  /** True: adding or deleting sheets is refused by `objects/`. */
  isStructureProtected: boolean;
  /** True: day 0 is the first of January 1904; the day numbers in cells stay as they are. */
  is1904: boolean;
  /** What add-ins keep with the workbook. */
  readonly settings: Map<string, unknown>;
  readonly names: readonly EngineName[];
  /** Those that only one sheet knows, or without a sheet those that all know. */
  namesOn(sheetId?: string): readonly EngineName[];
  /** In any case of letters. */
  findName(name: string, sheetId?: string): EngineName | undefined;
  nameWithId(id: string): EngineName | undefined;
  /** Adds a name, or with an id that is known changes one. */
  putName(name: Omit<EngineName, 'id'> & { readonly id?: string }): EngineName;
  deleteName(id: string): void;
  /** True while a cell is being edited. */
  readonly isEditing: boolean;
  addSheet(name: string): EngineSheet;
  deleteSheet(id: string): void;
  activateSheet(id: string): void;
  readonly selection: Selection;
  select(selection: Selection): void;
  /**
   * Metadata texts show in the formula bar's help where the engine has one. Formulas that are there already are calculated, or with
   * "keep" show #NAME? until they are entered again, as Excel has it.
   */
  registerFunction(
    name: string,
    run: EngineFunction,
    description: string,
    parameters?: readonly EngineParameter[],
    waiting?: 'calculate' | 'keep',
  ): void;
  /** Formulas that call it show #NAME?. */
  unregisterFunction(name: string): void;
  /** While a worksheet function runs: the cell of its formula. */
  readonly callingCell: CellPlace | null;
  /** Resolves when every formula is up to date. Cheap when nothing changed. */
  calculated(): Promise<void>;
  onEvent(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
