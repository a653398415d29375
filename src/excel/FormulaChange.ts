/** Why a formula was left as it is. */
export type SkipReason =
  | 'protected' // its cell is locked on a protected sheet
  | 'noAnswer' // it shows an error that is no answer: freezing it would keep the error
  | 'array'; // it fills an array of the old kind, of which no part can be changed

export interface SkippedFormula {
  readonly sheetName: string;
  readonly address: string;
  readonly reason: SkipReason;
}

/** What came of changing the `ABC.*` formulas of a workbook. */
export interface FormulaChange {
  readonly changed: number;
  readonly skipped: readonly SkippedFormula[];
}
