import { blockTitle } from '../../form/blockTitle';
import { differenceOf } from '../../form/differenceOf';
import { formRow } from '../../form/formRow';
import type { FormSheet } from '../../form/FormSheet';
import { headerLook } from '../../form/headerLook';
import { lightOf } from '../../form/lightOf';
import { numberFormats } from '../../form/numberFormats';
import { ratioOf } from '../../form/ratioOf';
import { sumOrBlank } from '../../form/sumOrBlank';
import type { CellSpec } from '../../SheetSpec';
import { monthsChart } from './monthsChart';

/** The chart beside the quarters is higher than their table. */
const chartRows = 14;

/** P5: the quarters, made of the final months; those that are typed in come first, and the months follow them. */
export function quartersBlock(form: FormSheet): void {
  const { words } = form;
  blockTitle(form, words('annual.quarters.title'));
  const top = form.row;
  const { money, percent } = numberFormats;
  const quarters = (cell: (quarter: number) => string): CellSpec[] =>
    [0, 1, 2, 3].map((quarter) => ({ formula: `=${cell(quarter)}` }));
  const at = (key: string) => (quarter: number) => form.cell(key, quarter);
  /** The months of the quarter of a column, as ones among noughts. */
  const months = (quarter: number) => {
    const number = at('q')(quarter);
    return `(plan_m>3*${number}-3)*(plan_m<=3*${number})`;
  };
  // Sums of decimals are rounded, so that a sum that is exactly a step of the rebate reaches it.
  const sum = (quarter: number, row: string) => `ROUND(SUMPRODUCT(${months(quarter)},${row}),6)`;
  const known = (row: string) => (quarter: number) =>
    `IF(SUMPRODUCT(${months(quarter)}*ISNUMBER(${row}))=0,"",${sum(quarter, row)})`;
  const closed = (quarter: number) => `${months(quarter)}*(plan_m<=plan_closed)`;
  const total = (row: string): CellSpec => ({ formula: `=${sumOrBlank(row)}` });

  form.put(top, 0, [[words('annual.quarters.quarter')]], headerLook);
  const numbers = form.put(top, 1, [[1, 2, 3, 4]], {
    ...headerLook,
    formats: [1, 2, 3, 4].map(() => words('annual.quarters.format')),
    align: [1, 2, 3, 4].map(() => 'center'),
  });
  form.put(top, 5, [[words('annual.months.year')]], headerLook);
  form.name('q', numbers);
  form.row += 1;

  const line = { kind: 'formula', format: money } as const;
  formRow(form, {
    ...line,
    label: words('annual.quarters.typed'),
    kind: 'input',
    cells: [null, null, null, null],
    total: total('plan_qi'),
    name: 'qi',
  });
  const targets = formRow(form, {
    ...line,
    label: words('column.target'),
    cells: quarters((quarter) => `IF(COUNT(plan_fin)=0,"",${sum(quarter, 'plan_fin')})`),
    total: total('plan_tq'),
    name: 'tq',
    isResult: true,
  });
  [0, 1, 2, 3].forEach((quarter) =>
    form.name(`target_q${quarter + 1}`, { ...targets, column: targets.column + quarter, columns: 1 }),
  );
  for (const [name, label, row] of [
    ['aq', 'actual', 'plan_act'],
    ['lyq', 'ly', 'plan_ly'],
  ] as const)
    formRow(form, {
      ...line,
      label: words(`column.${label}`),
      cells: quarters(known(row)),
      total: total(`plan_${name}`),
      name,
    });
  formRow(form, {
    ...line,
    label: words('annual.quarters.closedTarget'),
    cells: quarters((quarter) => `IF(COUNT(plan_fin)=0,"",ROUND(SUMPRODUCT(${closed(quarter)},plan_fin),6))`),
    total: total('plan_dq'),
    name: 'dq',
  });
  formRow(form, {
    ...line,
    label: words('annual.quarters.closedActual'),
    cells: quarters(
      (quarter) => `IF(COUNT(${at('aq')(quarter)})=0,"",ROUND(SUMPRODUCT(${closed(quarter)},plan_act),6))`,
    ),
    total: total('plan_gq'),
    name: 'gq',
  });
  formRow(form, {
    ...line,
    label: words('column.rate'),
    format: percent,
    cells: quarters((quarter) => ratioOf(at('gq')(quarter), at('dq')(quarter))),
    total: { formula: `=${ratioOf(at('gq')(4), at('dq')(4))}` },
    name: 'rq',
    mark: 'rate',
  });
  formRow(form, {
    ...line,
    label: words('column.gap'),
    cells: quarters((quarter) => differenceOf(at('gq')(quarter), at('dq')(quarter))),
    total: { formula: `=${differenceOf(at('gq')(4), at('dq')(4))}` },
    name: 'gapq',
    mark: 'negative',
  });
  formRow(form, {
    ...line,
    label: words('column.light'),
    cells: quarters((quarter) => lightOf(at('rq')(quarter), words)),
    total: { formula: `=${lightOf(at('rq')(4), words)}` },
    name: 'lightq',
    mark: 'light',
  });
  form.charts.push(monthsChart(form, { row: top, rows: chartRows }));
  form.row = Math.max(form.row, top + chartRows);
}
