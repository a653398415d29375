import { cellAddress } from '../core/intake/cells/cellAddress';
import type { SkippedFormula, SkipReason } from './FormulaChange';
import type { FormulaCell } from './lookAtFormulas';

/** The formulas that were left as they are, with the reason of each. */
export function skippedOf(reasons: ReadonlyMap<FormulaCell, SkipReason | undefined>): SkippedFormula[] {
  return [...reasons].flatMap(([{ run, row, column }, reason]) =>
    reason === undefined ? [] : [{ sheetName: run.sheetName, address: cellAddress(row, column), reason }],
  );
}
