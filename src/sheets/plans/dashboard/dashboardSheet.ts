import { planTiers } from '../../../core/plan/PlanCustomer';
import { createPlanWords } from '../../../locales/createPlanWords';
import type { Language } from '../../../locales/Language';
import { FormSheet } from '../../form/FormSheet';
import { formValue } from '../../form/formValue';
import { numberFormats } from '../../form/numberFormats';
import type { SheetSpec } from '../../SheetSpec';
import type { ListTable } from '../lists/ListTable';
import { gapBlock } from '../rollUp/gapBlock';
import { quarterBlock } from '../rollUp/quarterBlock';
import type { RollUpColumn } from '../rollUp/rollUpColumns';
import { tierBlock } from '../rollUp/tierBlock';
import { templateProperties, templateVersion } from '../templateProperties';
import { figureBlock } from './figureBlock';
import { lightBlock } from './lightBlock';
import { rankedBlock } from './rankedBlock';

/** Visible columns, then those of formulas alone. */
const columns = 20;
const width = 9.8;
const helpers = { gaps: columns, next: columns + 1, reviews: columns + 2 } as const;
/** Where the charts stand: right of the sums. */
const charts = { first: 13, last: columns - 1 } as const;
/** How many customers each list shows. */
const ranks = 10;

/**
 * A year's plans on one page: the figures of all, by tier and by quarter, traffic lights, and whom to look at first. All of it is
 * formulas on the list of the roll-up.
 * @param name of the sheet, free
 */
export function dashboardSheet(
  roll: ListTable<RollUpColumn>,
  year: number,
  name: string,
  language: Language,
): SheetSpec {
  const words = createPlanWords(language);
  const form = new FormSheet('dash', columns, words);
  form.title(words('dash.title', { year }));
  const day = { row: 0, rows: 1 };
  formValue(
    form,
    {
      label: words('form.asOf'),
      name: 'asof',
      kind: 'formula',
      value: { formula: '=TODAY()' },
      format: numberFormats.date,
    },
    { ...day, column: columns - 4, columns: 2 },
    { ...day, column: columns - 2, columns: 2 },
  );
  form.row = 2;
  figureBlock(form, roll);
  sums(form, roll);
  lists(form, roll);
  return {
    ...form.sheet({
      name,
      columnWidths: [...Array<number>(columns).fill(width), ...Object.values(helpers).map(() => width)],
      print: {
        orientation: 'landscape',
        area: { row: 0, column: 0, rows: form.row, columns },
        foot: words('form.foot', { version: templateVersion }),
      },
      properties: templateProperties({ template: 'planDashboard', language, year }),
      tabColour: '#1F4E79',
    }),
    hiddenColumns: [{ column: columns, columns: Object.keys(helpers).length }],
  };
}

/** By tier, by quarter and by light, with a chart of the first two. */
function sums(form: FormSheet, roll: ListTable<RollUpColumn>): void {
  const { words } = form;
  const tiers = tierBlock(form, roll, {
    tier: 1,
    customers: 1,
    target: 2,
    dueT: 2,
    dueA: 2,
    rate: 1,
    light: 1,
    gap: 2,
    share: 0,
  });
  const only = (key: string) => ({ ...tiers.columnOf(key), rows: planTiers.length, columns: 1 });
  form.charts.push({
    kind: 'series',
    title: words('dash.tiersChart'),
    series: (['dueT', 'dueA'] as const).map((key) => ({
      name: words(`roll.column.${key}`),
      kind: 'column',
      values: only(key),
      categories: only('tier'),
    })),
    from: { row: tiers.header.row - 1, column: charts.first },
    to: { row: tiers.body.row + tiers.body.rows - 1, column: charts.last },
  });
  const top = form.row;
  quarterBlock(form, roll, [1, 2, 2, 2], (row) => ({
    from: { row: row - 2, column: charts.first },
    to: { row: row + 4, column: charts.last },
  }));
  const bottom = form.row;
  form.row = top + 1;
  lightBlock(form, roll, 8);
  form.row = bottom;
}

/** Whom to look at first: furthest behind, without review, next to meet. */
function lists(form: FormSheet, roll: ListTable<RollUpColumn>): void {
  const { words } = form;
  const top = form.row;
  gapBlock(form, roll, { rows: ranks, column: 0, positionColumn: helpers.gaps, spans: [1, 3, 2, 2, 1] });
  form.row = top + 1;
  rankedBlock(form, roll, {
    title: words('dash.withoutReview'),
    key: 'reviews',
    header: words('roll.column.reviews'),
    format: numberFormats.whole,
    valueOf: (column, rank) => `IF(COUNTIF(${column},">0")<${rank},"",LARGE(${column},${rank}))`,
    rows: ranks,
    column: 10,
    positionColumn: helpers.reviews,
    spans: [3, 1],
  });
  form.row = top + 1;
  const asOf = form.ref('asof');
  rankedBlock(form, roll, {
    title: words('dash.nextReviews'),
    key: 'next',
    header: words('column.next'),
    format: numberFormats.date,
    valueOf: (column, rank) =>
      `IF(COUNTIF(${column},">="&${asOf})<${rank},"",SMALL(${column},COUNTIF(${column},"<"&${asOf})+${rank}))`,
    rows: ranks,
    column: 15,
    positionColumn: helpers.next,
    spans: [3, 2],
  });
}
