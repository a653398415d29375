import type { FormulaChange as Change } from '../excel/FormulaChange';

/** What came of changing the `ABC.*` formulas of a workbook. */
export type FormulaChange = Change;
