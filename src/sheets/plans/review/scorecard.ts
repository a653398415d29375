import { differenceOf } from '../../form/differenceOf';
import { formTable } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { blockTitle } from '../../form/blockTitle';
import { numberFormats } from '../../form/numberFormats';
import { putSpan } from '../../form/putSpan';
import { quoted } from '../../form/quoted';
import { ratioOf } from '../../form/ratioOf';
import type { CellSpec } from '../../SheetSpec';
import { reviewIndicators, type ReviewIndicator } from './reviewIndicators';
import type { ReviewInput, ReviewScore } from './ReviewInput';

const keys = Object.keys(reviewIndicators) as readonly ReviewIndicator[];
/** Those whose figures come by months. */
const monthly: readonly ReviewIndicator[] = ['payments', 'grossProfit', 'volume'];
/** Rows that the chart covers. */
const chartRows = 13;
/** Stands for a number in words that a formula puts together. */
const gap = '\u0000';

/**
 * Ten indicators by target, actual, rate and score, their weighted total over those that have a score, how much of the
 * weights these have, and a chart. Each score and
 * the total have names of their own: the next review finds them wherever they stand.
 */
export function scorecard(form: FormSheet, { scores, knownMonths, lastTotal }: ReviewInput): void {
  const { words } = form;
  const of = (index: number): ReviewScore => scores[keys[index]!] ?? {};
  const formatOf = (index: number) => reviewIndicators[keys[index]!].format;
  const low = quoted(words('list.better.low'));
  const given = (key: 'target' | 'actual' | 'last') => ({
    key,
    kind: (index: number) => (of(index)[key] === undefined ? ('input' as const) : ('given' as const)),
    cell: ({ index }: { index: number }): CellSpec => of(index)[key] ?? null,
  });
  const isPartial = knownMonths > 0 && knownMonths < 3;
  const partial = words('review.knownMonths', { months: knownMonths });
  const isOfMonths = (index: number) =>
    isPartial && monthly.includes(keys[index]!) && (of(index).target ?? of(index).actual) !== undefined;

  blockTitle(form, words('review.scorecard'));
  const { body, columnOf } = formTable(form, {
    rows: keys.length,
    columns: [
      {
        key: 'indicator',
        header: words('review.indicator'),
        kind: 'text',
        cell: ({ index }) => words(`review.indicators.${keys[index]!}`),
      },
      {
        key: 'dir',
        header: words('review.direction'),
        span: 2,
        kind: 'given',
        accepts: 'better',
        cell: ({ index }) => words(`list.better.${reviewIndicators[keys[index]!].better}`),
      },
      { ...given('target'), header: words('column.target'), span: 2, format: formatOf, name: 'target' },
      { ...given('actual'), header: words('column.actual'), span: 2, format: formatOf, name: 'actual' },
      {
        key: 'rate',
        header: words('column.rate'),
        kind: 'formula',
        align: 'center',
        format: numberFormats.percent,
        mark: 'rate',
        name: 'rate',
        cell: ({ at }) => {
          const [target, actual] = [at('target'), at('actual')];
          const fewer = `IF(COUNT(${target},${actual})<2,"",IF(${actual}<=0,1,${target}/${actual}))`;
          return { formula: `=IF(${at('dir')}=${low},${fewer},${ratioOf(actual, target)})` };
        },
      },
      {
        key: 'weight',
        header: words('review.weight'),
        kind: 'given',
        align: 'center',
        format: numberFormats.percent,
        accepts: { kind: 'share' },
        name: 'weight',
        cell: ({ index }) => reviewIndicators[keys[index]!].weight,
      },
      {
        key: 'score',
        header: words('review.score'),
        kind: 'formula',
        align: 'center',
        format: numberFormats.whole,
        name: 'score',
        cell: ({ at }) => ({ formula: `=IF(COUNT(${at('rate')})=0,"",MIN(1.2,${at('rate')})*100)` }),
      },
      { ...given('last'), header: words('review.last'), format: numberFormats.whole, align: 'center' },
      {
        key: 'change',
        header: words('review.change'),
        kind: 'formula',
        align: 'center',
        format: numberFormats.whole,
        mark: 'negative',
        cell: ({ at }) => ({ formula: `=${differenceOf(at('score'), at('last'))}` }),
      },
      {
        key: 'note',
        header: words('column.note'),
        span: 3,
        kind: 'input',
        cell: ({ index }) => (isOfMonths(index) ? partial : null),
      },
    ],
  });
  const score = columnOf('score');
  keys.forEach((key, index) => form.name(`score_${key}`, { ...score, row: score.row + index, rows: 1 }));
  totalRow(form, body.row + body.rows, columnOf, lastTotal);
  form.row += 1;
  form.charts.push({
    kind: 'series',
    title: words('review.score'),
    series: [{ name: words('review.score'), kind: 'column', values: score, categories: columnOf('indicator') }],
    from: { row: form.row, column: 0 },
    to: { row: form.row + chartRows - 1, column: form.columns - 1 },
  });
  form.row += chartRows;
}

function totalRow(
  form: FormSheet,
  row: number,
  columnOf: ReturnType<typeof formTable>['columnOf'],
  lastTotal: number | undefined,
): void {
  const { words } = form;
  const [scores, weights] = [form.ref('score'), form.ref('weight')];
  const rated = `SUMPRODUCT(ISNUMBER(${scores})*1,${weights})`;
  // Rounded, so that a sum of shares that comes to 100 is not a hair below it.
  const [total, last] = [form.ref('total'), form.ref('lastTotal')];
  const [strong, onTrack, behind] = (['strong', 'onTrack', 'behind'] as const).map((key) =>
    quoted(words(`review.${key}`)),
  );
  const word = `IF(COUNT(${total})=0,"",IF(${total}>=100,${strong},IF(${total}>=85,${onTrack},${behind})))`;
  // How much of the weights the total stands on, unless that is all of them.
  const [before = '', after = ''] = words('review.rated', { share: gap }).split(gap).map(quoted);
  const share = `${before}&ROUND(100*${rated}/SUM(${weights}),0)&"%"&${after}`;
  const part = `IF(COUNT(${total})=0,"",IF(${rated}>SUM(${weights})-0.0005,"",${share}))`;
  const off = quoted(words('review.weightsOff'));
  const put = (key: string, cell: CellSpec, format?: string) => {
    const area = { ...columnOf(key), row, rows: 1 };
    putSpan(form, area, [cell], {
      style: 'total',
      formats: [format ?? null],
      align: [format === undefined ? null : 'center'],
      hasLines: true,
    });
    return { ...area, columns: 1 };
  };
  put('indicator', words('review.total'));
  for (const key of ['dir', 'target', 'actual', 'rate']) put(key, null);
  put('weight', { formula: `=SUM(${weights})` }, numberFormats.percent);
  form.name(
    'total',
    put(
      'score',
      { formula: `=IF(${rated}=0,"",ROUND(SUMPRODUCT(${weights},${scores})/${rated},6))` },
      numberFormats.whole,
    ),
  );
  form.name('lastTotal', put('last', lastTotal ?? null, numberFormats.whole));
  put('change', { formula: `=${differenceOf(total, last)}` }, numberFormats.whole);
  form.name('word', put('note', { formula: `=IF(ABS(SUM(${weights})-1)>0.0005,${off},${word}&${part})` }));
  form.row = row + 1;
}
