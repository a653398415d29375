import { cellAddress } from '../core/intake/cells/cellAddress';
import type { ParetoChartSpec } from '../sheets/SheetSpec';

/** More names than this cannot be read on the axis. */
const mostNames = 40;

/** A native Pareto chart: columns, and the cumulative share as a line on a secondary axis from 0 to 100 %. Only queues. */
export function drawPareto(sheet: Excel.Worksheet, spec: ParetoChartSpec): void {
  const { data, categoryColumn, from, to } = spec;
  // From one adjoining range, then changed: series added one by one show wrong values on some platforms.
  const chart = sheet.charts.add(
    'ColumnClustered',
    sheet.getRangeByIndexes(data.row, data.column, data.rows, 2),
    'Columns',
  );
  chart.title.text = spec.title;
  chart.legend.position = 'Bottom';
  chart.setPosition(cellAddress(from.row, from.column), cellAddress(to.row, to.column));
  // A filter on the table hides rows that the chart's data shares; the curve must stay whole.
  chart.plotVisibleOnly = false;
  const names = sheet.getRangeByIndexes(data.row + 1, categoryColumn, data.rows - 1, 1);
  const columns = chart.series.getItemAt(0);
  columns.setXAxisValues(names);
  columns.gapWidth = data.rows > mostNames ? 0 : 30;
  columns.format.fill.setSolidColor('#2E75B6');
  const line = chart.series.getItemAt(1);
  line.setXAxisValues(names);
  line.chartType = 'Line';
  line.axisGroup = 'Secondary';
  line.format.line.color = '#C55A11';
  const share = chart.axes.getItem('Value', 'Secondary');
  share.minimum = 0;
  share.maximum = 1;
  share.numberFormat = '0%';
  chart.axes.categoryAxis.visible = data.rows - 1 <= mostNames;
}
