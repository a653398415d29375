import type { Judgement } from '../core/abc/Judgement';
import { isUnknown } from '../core/Unknown';
import { hasFormulas } from '../sheets/hasFormulas';
import type { Analysis } from './Analysis';
import type { WriteForm } from './WriteForm';

/**
 * Whether tiers can stand beside the selected rows, or why not: nothing is judged; a customer has several rows; and, for
 * formulas only, letters decide (`noFormula`), the pane treated cells in a way that a formula over the raw cells would not (`cellsDiffer`), or the indicators'
 * columns lie apart and hold blanks, which a formula cannot tell from zero once it puts them side by side (`columnsApart`).
 */
export type BesideAnswer = 'possible' | 'noJudgement' | 'severalRows' | 'noFormula' | 'cellsDiffer' | 'columnsApart';

export function besideAnswer({ intake, judgement, mapping }: Analysis, form: WriteForm = 'values'): BesideAnswer {
  if (!intake.table || judgement === undefined || isUnknown(judgement)) return 'noJudgement';
  if (!intake.table.oneRowEach) return 'severalRows';
  if (form === 'values') return 'possible';
  if (!hasFormulas(judgement)) return 'noFormula';
  if (intake.issues.some(({ severity }) => severity === 'changes')) return 'cellsDiffer';
  const columns = mapping.indicators.map(({ column }) => column);
  const adjoin = columns.every((column, index) => column === columns[0]! + index);
  return adjoin || isComplete(judgement, intake.table.rowsRead) ? 'possible' : 'columnsApart';
}

function isComplete({ customers }: Judgement, rows: number): boolean {
  return customers.length === rows && customers.every(({ verdicts }) => !verdicts.includes(undefined));
}
