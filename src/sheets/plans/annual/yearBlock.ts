import { blockTitle } from '../../form/blockTitle';
import { formFields } from '../../form/formFields';
import type { FormSheet } from '../../form/FormSheet';
import { formTable } from '../../form/formTable';
import { growthOf } from '../../form/growthOf';
import { differenceOf } from '../../form/differenceOf';
import { numberFormats } from '../../form/numberFormats';
import { putSpan } from '../../form/putSpan';
import { ratioOf } from '../../form/ratioOf';
import { sumOrBlank } from '../../form/sumOrBlank';
import type { CellSpec } from '../../SheetSpec';
import type { PlanSheetInput } from '../PlanSheetInput';
import { splitFields } from './splitFields';

/** What is planned for the year; the first two follow from what the add-in knows. */
const measures = ['payments', 'grossProfit', 'brandShare', 'volume', 'tradeCost'] as const;
type Measure = (typeof measures)[number];

const formats: Readonly<Record<Measure, string>> = {
  payments: numberFormats.money,
  grossProfit: numberFormats.money,
  brandShare: numberFormats.share,
  volume: numberFormats.whole,
  tradeCost: numberFormats.money,
};

const formula = (text: string): CellSpec => ({ formula: `=${text}` });

/** P3: from last year to this year, and how the year's target comes about and is split. */
export function yearBlock(form: FormSheet, input: PlanSheetInput): void {
  const { words } = form;
  const { lastYear, thisYear, base, grossProfitBase } = input.customer;
  blockTitle(form, words('annual.year.title'));
  formFields(form, splitFields(form, input));
  putSpan(form, { row: form.row - 1, column: 4, rows: 1, columns: form.columns - 4 }, [words('annual.year.hint')], {
    style: 'note',
    align: ['left'],
    wraps: true,
  });
  form.row += 1;

  const format = (index: number) => formats[measures[index]!];
  const isCalculated = (index: number) => index < 2;
  const lastYears: Readonly<Record<Measure, CellSpec>> = {
    payments: formula(`IF(COUNT(plan_ly)=0,${base ?? '""'},SUM(plan_ly))`),
    grossProfit: grossProfitBase ?? null,
    brandShare: lastYear.brandShare ?? null,
    volume: null,
    tradeCost: null,
  };
  const targets: Partial<Record<Measure, CellSpec>> = {
    payments: formula('IF(COUNT(plan_qi)=4,SUM(plan_qi),IF(COUNT(plan_target_in)=0,"",plan_target_in))'),
    grossProfit: formula(
      'IF(COUNT(plan_baseGp,plan_growth)<2,"",IF(plan_baseGp<=0,"",ROUND(plan_baseGp*(1+plan_growth),N(plan_dec))))',
    ),
  };
  const years: Partial<Record<Measure, CellSpec>> = {
    payments: formula(sumOrBlank('plan_act')),
    ...(input.customer.tier === 'A' && { grossProfit: formula(sumOrBlank('plan_actGp')) }),
    brandShare: thisYear.brandShare ?? null,
  };
  const place = formTable(form, {
    rows: measures.length,
    columns: [
      {
        key: 'measure',
        header: words('annual.year.measure'),
        kind: 'text',
        cell: ({ index }) => words(`annual.year.${measures[index]!}`),
      },
      { key: 'lyTarget', header: words('annual.year.lyTarget'), kind: 'input', format, name: 'lyTargets' },
      {
        key: 'lyActual',
        header: words('annual.year.lyActual'),
        kind: (index) => (measures[index] === 'payments' ? 'formula' : 'given'),
        format,
        cell: ({ index }) => lastYears[measures[index]!],
      },
      {
        key: 'rate',
        header: words('column.rate'),
        kind: 'formula',
        format: numberFormats.percent,
        mark: 'rate',
        cell: ({ at }) => formula(ratioOf(at('lyActual'), at('lyTarget'))),
      },
      {
        key: 'target',
        header: words('column.target'),
        kind: (index) => (isCalculated(index) ? 'formula' : 'input'),
        format,
        cell: ({ index }) => targets[measures[index]!] ?? null,
      },
      {
        key: 'growth',
        header: words('annual.year.growth'),
        kind: 'formula',
        format,
        mark: 'negative',
        cell: ({ at }) => formula(differenceOf(at('target'), at('lyActual'))),
      },
      {
        key: 'growthRate',
        header: words('annual.year.growthRate'),
        kind: 'formula',
        format: numberFormats.share,
        mark: 'negative',
        cell: ({ at }) => formula(growthOf(at('target'), at('lyActual'))),
      },
      {
        key: 'ytd',
        header: words('annual.year.ytd'),
        kind: (index) => (years[measures[index]!] === undefined ? 'input' : 'formula'),
        format,
        cell: ({ index }) => years[measures[index]!] ?? null,
      },
      {
        key: 'progress',
        header: words('annual.year.progress'),
        kind: 'formula',
        format: numberFormats.percent,
        mark: 'bar',
        cell: ({ at }) => formula(ratioOf(at('ytd'), at('target'))),
      },
      { key: 'note', header: words('column.note'), span: 6, kind: 'input' },
    ],
  });
  const nameCell = (name: string, key: string, measure: Measure) => {
    const column = place.columnOf(key);
    form.name(name, { ...column, row: column.row + measures.indexOf(measure), rows: 1 });
  };
  nameCell('base', 'lyActual', 'payments');
  nameCell('baseGp', 'lyActual', 'grossProfit');
  nameCell('target', 'target', 'payments');
  nameCell('targetGp', 'target', 'grossProfit');
  nameCell('targetBrand', 'target', 'brandShare');
  nameCell('nowBrand', 'ytd', 'brandShare');
  nameCell('targetVolume', 'target', 'volume');
}
