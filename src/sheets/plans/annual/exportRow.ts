import type { FormSheet } from '../../form/FormSheet';
import { quoted } from '../../form/quoted';
import type { CellSpec } from '../../SheetSpec';
import type { PlanSheetInput } from '../PlanSheetInput';

/** The first cell of the row says what the others are. */
export const exportMark = 'ABCPLAN1';

const texts = ['id', 'customer', 'tier', 'profile', 'manager'] as const;
const quarters = [1, 2, 3, 4] as const;

/**
 * Row 2, which is hidden: what other sheets know of the plan, always in the same cells (A2:Y2), for a formula on another sheet finds
 * cells there by address only. Beside them, where actuals are formulas on the source, how far down it goes.
 */
export function exportRow(form: FormSheet, { ledger }: PlanSheetInput): void {
  const known = (count: string, sum: string) => `IF(COUNT(${count})=0,"",SUM(${sum}))`;
  const formulas = [
    ...texts.map((name) => `plan_${name}&""`),
    'plan_year',
    // As corrected, like the quarters: the target that was set stays on the plan.
    'IF(COUNT(plan_tq)=0,"",ROUND(SUM(plan_tq),6))',
    ...quarters.map((quarter) => `INDEX(plan_tq,1,${quarter})`),
    ...quarters.map((quarter) => `INDEX(plan_aq,1,${quarter})`),
    'plan_base',
    known('plan_dq', 'plan_dq'),
    known('plan_gq', 'plan_gq'),
    'plan_budget',
    known('plan_line', 'plan_line'),
    known('plan_lineActual', 'plan_lineActual'),
    `COUNTIF(plan_exFlag,${quoted(form.words('list.word.late'))})`,
    'plan_next',
    'SUMPRODUCT(ISNUMBER(plan_asof)*ISNUMBER(plan_revDate)*(plan_revDate<plan_asof)*(1-ISNUMBER(plan_revHeld)))',
  ];
  const cells: CellSpec[] = [exportMark, ...formulas.map((formula) => ({ formula: `=${formula}` }))];
  form.name('export', form.put(1, 0, [cells]));
  if (ledger?.end !== undefined) form.name('ledgerEnd', form.put(1, cells.length, [[{ formula: `=${ledger.end}` }]]));
}
