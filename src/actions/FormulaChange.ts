import type { FormulaChange as Change, SkippedFormula as Skipped, SkipReason as Reason } from '../excel/FormulaChange';

/** Why a formula was left as it is. */
export type SkipReason = Reason;
export type SkippedFormula = Skipped;
/** What came of changing the `ABC.*` formulas of a workbook. */
export type FormulaChange = Change;
