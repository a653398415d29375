import { blockTitle } from '../../form/blockTitle';
import { formTable, type FormColumn } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import { sumOrBlank } from '../../form/sumOrBlank';
import type { SeriesChartSpec } from '../../SheetSpec';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { RollUpColumn } from './rollUpColumns';

interface QuarterPlace {
  readonly from: SeriesChartSpec['from'];
  readonly to: SeriesChartSpec['to'];
}

const quarters = [1, 2, 3, 4] as const;

/** Columns of the sheet that quarter, target, actual and rate take. */
type Spans = readonly [number, number, number, number];

/** A formula's text for the rate of quarters over the customers whose target and actual are both known. */
function rateOf(roll: ListTable<RollUpColumn>, of: readonly (typeof quarters)[number][]): string {
  const both = of.map((quarter) => [columnOf(roll, `t${quarter}`), columnOf(roll, `a${quarter}`)] as const);
  const isNumber = '">-1E+307"';
  const target = both.map(([targets, actuals]) => `SUMIFS(${targets},${actuals},${isNumber})`).join('+');
  const actual = both.map(([targets, actuals]) => `SUMIFS(${actuals},${targets},${isNumber})`).join('+');
  return `IF(${target}<=0,"",(${actual})/(${target}))`;
}

/**
 * Target and actual of each quarter and of the year, from the list, with their columns side by side in a chart. Rates are of the
 * customers whose actual of the quarter is known, as small ones' is not. A quarter that is not over yet has its whole target: so its
 * rate has no colour.
 * @param chart where it stands, by the first row of the quarters
 */
export function quarterBlock(
  form: FormSheet,
  roll: ListTable<RollUpColumn>,
  spans: Spans,
  chart: (top: number) => QuarterPlace,
): void {
  const { words } = form;
  const { money, percent } = numberFormats;
  blockTitle(form, words('roll.quarters'));
  const amount = (key: 'target' | 'actual', letter: 't' | 'a'): FormColumn => ({
    key,
    header: words(`column.${key}`),
    kind: 'formula',
    format: money,
    cell: ({ index, at }) => {
      const quarter = quarters[index];
      const sum = quarter === undefined ? `${at(key, 4)}:${at(key, 1)}` : columnOf(roll, `${letter}${quarter}`);
      return { formula: `=${sumOrBlank(sum)}` };
    },
  });
  const columns: FormColumn[] = [
    {
      key: 'quarter',
      header: words('roll.quarter'),
      kind: 'text',
      align: 'center',
      cell: ({ index }) => (quarters[index] === undefined ? words('roll.year') : `Q${quarters[index]}`),
    },
    amount('target', 't'),
    amount('actual', 'a'),
    {
      key: 'rate',
      header: words('roll.rateKnown'),
      kind: 'formula',
      format: percent,
      cell: ({ index }) => ({ formula: `=${rateOf(roll, index < quarters.length ? [quarters[index]!] : quarters)}` }),
    },
  ];
  const { columnOf: cellsOf } = formTable(form, {
    rows: quarters.length + 1,
    columns: columns.map((column, index) => ({ ...column, span: spans[index]! })),
  });
  const only = (key: string) => ({ ...cellsOf(key), rows: quarters.length, columns: 1 });
  const series = (['target', 'actual'] as const).map((key) => ({
    name: words(`column.${key}`),
    kind: 'column' as const,
    values: only(key),
    categories: only('quarter'),
  }));
  form.charts.push({
    kind: 'series',
    title: words('roll.quartersChart'),
    series,
    ...chart(cellsOf('quarter').row),
  });
}
