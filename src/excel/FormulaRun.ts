/** Cells of one column, one below another, that each hold a formula of this add-in. 0-based. */
export interface FormulaRun {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  /** As they stand in the cells. */
  readonly formulas: readonly string[];
  /** With the functions' proper names. */
  readonly proper: readonly string[];
}
