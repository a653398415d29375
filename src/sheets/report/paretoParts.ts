import type { Judgement } from '../../core/abc/Judgement';
import { runningShares } from '../../core/abc/rank/runningShares';
import type { Words } from '../../locales/Words';
import { fitText } from '../texts/fitText';
import type { Rectangle } from '../rangeAddress';
import type { BlockSpec, ParetoChartSpec } from '../SheetSpec';

/** More columns than this make a chart slow and no clearer; its data is always complete. */
const largestChart = 5000;

export interface ParetoParts {
  readonly blocks: readonly BlockSpec[];
  readonly charts: readonly ParetoChartSpec[];
}

/**
 * The Pareto data (customers by the first indicator, largest first, with the share reached with each of them) in three columns,
 * and the chart over it. Empty when no value lies above 0: there is no share to draw.
 * @param area what the chart covers
 */
export function paretoParts(
  { customers }: Judgement,
  data: { readonly row: number; readonly column: number },
  area: Rectangle,
  header: string,
  format: string,
  words: Words,
): ParetoParts {
  const known = customers
    .flatMap(({ name, verdicts }) => (verdicts[0] ? [{ name, value: verdicts[0].value }] : []))
    .sort((one, other) => other.value - one.value);
  const shares = runningShares(known.map(({ value }) => value));
  if (shares.length === 0) return { blocks: [], charts: [] };
  const { row, column } = data;
  const shown = Math.min(known.length, largestChart);
  const title = shown < known.length ? 'sheet.paretoLargest' : 'sheet.pareto';
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
        cells: known.map(({ name, value }, index) => [fitText(name), value, shares[index]!]),
        formats: [null, format, '0.0%'],
      },
    ],
    charts: [
      {
        kind: 'pareto',
        title: words(title, { indicator: header, shown, count: known.length }),
        data: { row, column: column + 1, rows: shown + 1 },
        categoryColumn: column,
        from: { row: area.row, column: area.column },
        to: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
      },
    ],
  };
}
