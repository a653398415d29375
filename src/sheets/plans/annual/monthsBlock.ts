import { blockTitle } from '../../form/blockTitle';
import { formRow, type FormLine } from '../../form/formRow';
import type { FormSheet } from '../../form/FormSheet';
import { headerLook } from '../../form/headerLook';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import { sumOrBlank } from '../../form/sumOrBlank';
import type { PlanSheetInput } from '../PlanSheetInput';
import { ledgerActual } from '../ledgerActual';
import { decimals } from './decimals';
import { monthCells } from './monthCells';
import { monthFormulas } from './monthFormulas';

const { money, percent, ratio, share } = numberFormats;

/**
 * P4: the months. Last year's give the season, the target is cumulated along the year and each month takes what lies between, so that
 * months add up to the quarters and the year whatever the rounding; then adjustments by hand, and what was reached.
 */
export function monthsBlock(form: FormSheet, input: PlanSheetInput): void {
  const { words } = form;
  const isFull = input.customer.tier === 'A';
  blockTitle(form, words('annual.months.title'), { beginsPage: true });
  header(form);
  const formulas = monthFormulas(form);
  const row = (name: keyof typeof formulas | 'ly' | 'share' | 'adj' | 'act' | 'actGp', rest: Partial<FormLine> = {}) =>
    formRow(form, {
      label: words(`annual.months.${name}`),
      kind: 'formula',
      format: money,
      name,
      cells: monthCells((month) => (name in formulas ? formulas[name as keyof typeof formulas](month) : null)),
      ...rest,
    });
  const year = (name: string) => ({ total: { formula: `=${sumOrBlank(form.ref(name))}` } });

  row('ly', { kind: 'given', cells: monthCells((month) => input.customer.lastYear.payments[month]), ...year('ly') });
  if (isFull) row('idx', { format: ratio });
  const folded = form.row;
  row('cs', { format: share });
  row('cl', { format: share });
  row('share', { kind: 'input', format: share, cells: monthCells(() => null), ...year('share') });
  row('cb', { format: share });
  row('cum', { format: share });
  row('ca');
  form.foldedRows.push({ row: folded, rows: form.row - folded });
  row('tgt', year('tgt'));
  row('adj', { kind: 'input', cells: monthCells((month) => input.earlier?.adjustments[month]), ...year('adj') });
  row('fin', { isResult: true, ...year('fin') });
  check(form);
  row('act', { ...actuals(form, input, 'payments'), ...year('act') });
  row('rate', { format: percent, mark: 'rate' });
  row('gap', { mark: 'negative' });
  row('yoy', { format: percent, mark: 'negative' });
  if (!isFull) return;
  row('tgtGp', year('tgtGp'));
  row('actGp', { ...actuals(form, input, 'grossProfit'), ...year('actGp') });
}

/** What was reached by month: formulas on the source where the plan is linked to it, else as it was known. */
function actuals(
  form: FormSheet,
  { customer, ledger }: PlanSheetInput,
  measure: 'payments' | 'grossProfit',
): Pick<FormLine, 'kind' | 'cells'> {
  if (ledger?.[measure] === undefined) {
    return { kind: 'given', cells: monthCells((month) => customer.thisYear[measure][month]) };
  }
  const formula = (month: number) => ({ formula: `=${ledgerActual(ledger, measure, form.cell('m', month), form)}` });
  return { kind: 'formula', cells: monthCells(formula) };
}

function header(form: FormSheet): void {
  const { words, row } = form;
  form.put(row, 0, [[words('annual.months.month')]], headerLook);
  const cells = monthCells((month) => month + 1);
  const format = words('annual.months.format');
  const look = { ...headerLook, formats: cells.map(() => format), align: cells.map(() => 'center' as const) };
  form.name('m', form.put(row, 1, [cells], look));
  form.put(row, 13, [[words('annual.months.year'), words('column.check')]], {
    ...headerLook,
    align: ['center', 'center'],
  });
  form.row += 1;
}

/** Beside the final targets: whether they still come to the year's, else by how much they miss it. */
function check(form: FormSheet): void {
  const difference = `ROUND(SUM(plan_fin)-N(plan_target),${decimals})`;
  const formula = `=IF(COUNT(plan_fin)=0,"",IF(${difference}=0,${quoted(form.words('list.word.ok'))},${difference}))`;
  const cell = form.put(form.row - 1, 14, [[{ formula }]], {
    style: 'total',
    formats: ['+#,##0.00;-#,##0.00;0'],
    align: ['center'],
    hasLines: true,
  });
  form.name('finCheck', cell);
}
