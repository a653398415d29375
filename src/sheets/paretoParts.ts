import type { Judgement } from '../core/abc/Judgement';
import { runningShares } from '../core/abc/rank/runningShares';
import type { Words } from '../locales/Words';
import type { ReportLayout } from './reportLayout';
import type { BlockSpec, ParetoChartSpec } from './SheetSpec';

/** More columns than this make a chart slow and no clearer; the data below it is always complete. */
const largestChart = 5000;

export interface ParetoParts {
  readonly blocks: readonly BlockSpec[];
  readonly charts: readonly ParetoChartSpec[];
}

/**
 * The Pareto data (customers by the first indicator, largest first, with the share reached with each of them) right of
 * the table, and the chart over it below the summary, as wide as that. Empty when no value lies above 0: there is no share to draw.
 */
export function paretoParts(
  { customers }: Judgement,
  layout: ReportLayout,
  header: string,
  format: string,
  words: Words,
): ParetoParts {
  const known = customers
    .flatMap(({ name, verdicts }) => (verdicts[0] ? [{ name, value: verdicts[0].value }] : []))
    .sort((one, other) => other.value - one.value);
  const shares = runningShares(known.map(({ value }) => value));
  if (shares.length === 0) return { blocks: [], charts: [] };
  const row = layout.data.row - 1;
  const column = layout.pareto;
  const shown = Math.min(known.length, largestChart);
  const title = shown < known.length ? 'sheet.paretoLargest' : 'sheet.pareto';
  const { summary, heading } = layout;
  return {
    blocks: [
      {
        row,
        column,
        style: 'header',
        align: [null, 'right', 'right'],
        cells: [[words('sheet.customer'), header, words('sheet.cumulativeShare')]],
      },
      {
        row: row + 1,
        column,
        cells: known.map(({ name, value }, index) => [name, value, shares[index]!]),
        formats: [null, format, '0.0%'],
      },
    ],
    charts: [
      {
        kind: 'pareto',
        title: words(title, { indicator: header, shown, count: known.length }),
        data: { row, column: column + 1, rows: shown + 1 },
        categoryColumn: column,
        from: { row: summary.row + summary.rows + 2, column: summary.column },
        to: { row: heading - 2, column: summary.column + summary.columns - 1 },
      },
    ],
  };
}
