export type { FormulaChange, SkippedFormula, SkipReason } from '../excel/FormulaChange';
