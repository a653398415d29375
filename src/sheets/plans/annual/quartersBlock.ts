import { blockTitle } from '../../form/blockTitle';
import { formRow, type FormLine } from '../../form/formRow';
import type { FormSheet } from '../../form/FormSheet';
import { headerLook } from '../../form/headerLook';
import { numberFormats } from '../../form/numberFormats';
import { sumOrBlank } from '../../form/sumOrBlank';
import { monthsChart } from './monthsChart';
import { quarterFormulas } from './quarterFormulas';

/** The chart beside the quarters is higher than their table. */
const chartRows = 14;
const quarters = [0, 1, 2, 3] as const;
const year = 4;

const { money, percent } = numberFormats;

/** P5: the quarters, made of the final months; when all four are typed in they come first, and the months follow them. */
export function quartersBlock(form: FormSheet): void {
  const { words } = form;
  blockTitle(form, words('annual.quarters.title'));
  const top = form.row;
  header(form);
  const formula = quarterFormulas(form);
  type Name = Parameters<typeof formula>[0];
  const row = (name: Name, label: string, rest: Partial<FormLine> = {}) =>
    formRow(form, {
      label: words(label),
      kind: 'formula',
      format: money,
      name,
      cells: quarters.map((quarter) => formula(name, quarter)),
      total: { formula: `=${sumOrBlank(form.ref(name))}` },
      ...rest,
    });

  formRow(form, {
    label: words('annual.quarters.typed'),
    kind: 'input',
    format: money,
    name: 'qi',
    cells: quarters.map(() => null),
    total: { formula: `=${sumOrBlank('plan_qi')}` },
  });
  const targets = row('tq', 'column.target', { isResult: true });
  for (const quarter of quarters) {
    form.name(`target_q${quarter + 1}`, { ...targets, column: targets.column + quarter, columns: 1 });
  }
  row('aq', 'column.actual');
  row('lyq', 'column.ly');
  row('dq', 'annual.quarters.closedTarget');
  row('gq', 'annual.quarters.closedActual');
  row('rq', 'column.rate', { format: percent, mark: 'rate', total: formula('rq', year) });
  row('gapq', 'column.gap', { mark: 'negative', total: formula('gapq', year) });
  row('lightq', 'column.light', { align: 'center', mark: 'light', total: formula('lightq', year) });
  form.charts.push(monthsChart(form, { row: top, rows: chartRows }));
  form.row = Math.max(form.row, top + chartRows);
}

function header(form: FormSheet): void {
  const { words, row } = form;
  form.put(row, 0, [[words('annual.quarters.quarter')]], headerLook);
  const numbers = quarters.map((quarter) => quarter + 1);
  const format = words('annual.quarters.format');
  const look = { ...headerLook, formats: numbers.map(() => format), align: numbers.map(() => 'center' as const) };
  form.name('q', form.put(row, 1, [numbers], look));
  form.put(row, 1 + year, [[words('annual.months.year')]], headerLook);
  form.row += 1;
}
