import { cellAddress } from '../core/intake/cells/cellAddress';
import type { Rectangle } from '../sheets/rangeAddress';
import type { SeriesChartSpec } from '../sheets/SheetSpec';

const types = { column: 'ColumnClustered', line: 'Line' } as const;
/** Of columns and of lines, in the order of the series; from the first again when they are used up. */
const colours = { column: ['#9DC3E6', '#2E75B6', '#1F4E79'], line: ['#C55A11', '#7F7F7F', '#70AD47'] } as const;

/** Columns and lines of series that stand anywhere on the sheet. Only queues. */
export function drawSeries(sheet: Excel.Worksheet, { title, series, from, to }: SeriesChartSpec): void {
  const rangeOf = ({ row, column, rows, columns }: Rectangle) => sheet.getRangeByIndexes(row, column, rows, columns);
  const [first] = series;
  if (!first) return;
  const chart = sheet.charts.add(
    types[first.kind],
    rangeOf(first.values),
    first.values.rows === 1 ? 'Rows' : 'Columns',
  );
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  chart.setPosition(cellAddress(from.row, from.column), cellAddress(to.row, to.column));
  // Rows that are folded away still count.
  chart.plotVisibleOnly = false;
  const drawn = { column: 0, line: 0 };
  series.forEach(({ name, kind, values, categories }, index) => {
    const each = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    each.name = name;
    // Of the first one too: a text in its first cell may have been taken for its name.
    each.setValues(rangeOf(values));
    each.setXAxisValues(rangeOf(categories));
    // A series that is added may come out as one of a stacked chart.
    each.chartType = types[kind];
    const palette = colours[kind];
    const colour = palette[drawn[kind]++ % palette.length]!;
    if (kind === 'column') each.format.fill.setSolidColor(colour);
    else each.format.line.color = colour;
  });
}
