import type { Judgement } from '../core/abc/Judgement';
import { isUnknown } from '../core/Unknown';
import { hasFormulas } from '../sheets/hasFormulas';
import type { Analysis } from './Analysis';
import type { WriteForm } from './WriteForm';

/**
 * Whether tiers can stand beside the selected rows, or why not: nothing is judged; a customer has several rows; and, for
 * formulas only, tiers were set by hand or kept by damping, which no formula beside the rows would know (`byHand`), letters decide (`noFormula`), an indicator is the sum of several columns (`severalColumns`), the pane treated cells
 * or rows in a way that a formula over the raw cells would not (`cellsDiffer`), or the indicators' columns lie apart and hold
 * blanks, which a formula cannot tell from zero once it puts them side by side (`columnsApart`). Excel's own formulas need a
 * sheet of their own (`sheetOnly`).
 */
export type BesideAnswer =
  | 'possible'
  | 'noJudgement'
  | 'severalRows'
  | 'sheetOnly'
  | 'noFormula'
  | 'byHand'
  | 'severalColumns'
  | 'cellsDiffer'
  | 'columnsApart';

export function besideAnswer({ intake, judgement, mapping }: Analysis, form: WriteForm = 'values'): BesideAnswer {
  const { table, issues } = intake;
  if (!table || judgement === undefined || isUnknown(judgement)) return 'noJudgement';
  if (!table.oneRowEach) return 'severalRows';
  if (form === 'values') return 'possible';
  if (form === 'native') return 'sheetOnly';
  if (!hasFormulas(judgement)) return 'noFormula';
  if (judgement.customers.some(({ override, isDamped }) => override !== undefined || isDamped)) return 'byHand';
  const columns = mapping.indicators.flatMap((indicator) => ('column' in indicator ? [indicator.column] : []));
  if (columns.length < mapping.indicators.length) return 'severalColumns';
  const { hidden, unselected } = table.reconciliation.rows;
  if (hidden + unselected > 0 || issues.some(({ severity }) => severity === 'changes')) return 'cellsDiffer';
  const adjoin = columns.every((column, index) => column === columns[0]! + index);
  return adjoin || isComplete(judgement, table.rowsRead) ? 'possible' : 'columnsApart';
}

function isComplete({ customers }: Judgement, rows: number): boolean {
  return customers.length === rows && customers.every(({ verdicts }) => !verdicts.includes(undefined));
}
