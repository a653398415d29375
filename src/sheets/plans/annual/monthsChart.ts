import type { FormSheet } from '../../form/FormSheet';
import type { SeriesChartSpec } from '../../SheetSpec';

/** Final targets and actuals of the months as columns, last year as a line, from column H to the last of the form. */
export function monthsChart(form: FormSheet, { row, rows }: { row: number; rows: number }): SeriesChartSpec {
  const { words } = form;
  const series = (name: string, key: string, kind: 'column' | 'line') => ({
    name: words(name),
    kind,
    values: form.area(key),
    categories: form.area('m'),
  });
  return {
    kind: 'series',
    title: words('annual.quarters.chart'),
    series: [
      series('column.target', 'fin', 'column'),
      series('column.actual', 'act', 'column'),
      series('column.ly', 'ly', 'line'),
    ],
    from: { row, column: 7 },
    to: { row: row + rows - 1, column: form.columns - 1 },
  };
}
