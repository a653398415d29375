import { formRow, type FormLine } from '../../form/formRow';
import type { FormSheet } from '../../form/FormSheet';
import { headerLook } from '../../form/headerLook';
import { numberFormats } from '../../form/numberFormats';
import { putSpan } from '../../form/putSpan';
import type { CellSpec } from '../../SheetSpec';
import { rebateOf } from './rebateOf';

type Row = 'planned' | 'earned' | 'next';

const rows: readonly { readonly key: Row; readonly name: string }[] = [
  { key: 'planned', name: 'Plan' },
  { key: 'earned', name: 'Earned' },
  { key: 'next', name: 'Next' },
];

/** What a period has: cells or formulas' texts that are numbers wherever the counts are above 0. */
interface Period {
  readonly ladder: 'rq' | 'ra';
  readonly target: string;
  readonly actual: string;
  readonly targets: string;
  readonly actuals: string;
}

/** What the ladders come to for each quarter and for the year: planned, earned so far, and what is missing to the next step. */
export function rebateEstimate(form: FormSheet): void {
  const { words } = form;
  const label = (key: string) => words(`annual.rebate.${key}`);
  const quarters = [0, 1, 2, 3].map((place): Period => {
    const [target, actual] = [form.cell('tq', place), form.cell('aq', place)];
    return { ladder: 'rq', target, actual, targets: target, actuals: actual };
  });
  const year: Period = {
    ladder: 'ra',
    target: 'SUM(plan_tq)',
    actual: 'SUM(plan_aq)',
    targets: 'plan_tq',
    actuals: 'plan_aq',
  };
  const note = (text: string, look: Parameters<typeof putSpan>[3]) =>
    putSpan(form, { row: form.row, rows: 1, column: 6, columns: 9 }, [text], look);

  form.put(form.row, 0, [[label('estimate')]], headerLook);
  form.put(form.row, 1, [[1, 2, 3, 4, label('year')]], {
    ...headerLook,
    align: Array<'center'>(5).fill('center'),
    formats: ['"Q"0', '"Q"0', '"Q"0', '"Q"0', null],
  });
  note(words('column.note'), headerLook);
  form.row += 1;
  for (const { key, name } of rows) {
    const cell = (period: Period): CellSpec => ({ formula: `=${formulas[key](period)}` });
    note(label(`${key}Note`), { style: 'note', wraps: true, hasLines: true });
    const line: FormLine = {
      label: label(key),
      kind: 'formula',
      format: numberFormats.money,
      cells: quarters.map(cell),
      total: cell(year),
      name: `r${name}`,
    };
    const area = formRow(form, line);
    form.name(`ra${name}`, { ...area, column: area.column + area.columns, columns: 1 });
  }
}

/** Whether any of these has no number at all: a ladder without a step is no rebate of 0. */
const lacks = (...ranges: readonly string[]) => `OR(${ranges.map((range) => `COUNT(${range})=0`).join(',')})`;

const formulas: Readonly<Record<Row, (period: Period) => string>> = {
  planned: ({ ladder, target, targets }) =>
    `IF(${lacks(targets, `plan_${ladder}Step`, 'plan_rPay')},"",plan_rPay*(${rebateOf(target, ladder)}))`,
  earned: ({ ladder, target, actual, targets, actuals }) => {
    const isMissed = `ROUND(${actual}/${target},9)<N(plan_rGate)`;
    const earned = `IF(${isMissed},0,plan_rPay*(${rebateOf(actual, ladder)}))`;
    // Text for a minimum is not known, which is something else than none.
    const isUnclear = `AND(COUNT(plan_rGate)=0,LEN(plan_rGate)>0)`;
    const unknown = `OR(${isUnclear},${lacks(actuals, targets, `plan_${ladder}Step`, 'plan_rPay')})`;
    return `IF(${unknown},"",IF(${target}<=0,"",${earned}))`;
  },
  next: ({ ladder, actual, actuals }) => {
    const from = `plan_${ladder}From`;
    const above = `">"&ROUND(${actual},6)`;
    return `IF(COUNT(${actuals})=0,"",IF(COUNTIF(${from},${above})=0,"",MINIFS(${from},${from},${above})-${actual}))`;
  },
};
