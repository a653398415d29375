import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import { monthsChart } from '../../../../src/sheets/plans/annual/monthsChart';

describe('the chart of the months', () => {
  it('draws final targets and actuals as columns and last year as a line, over the months', () => {
    const form = new FormSheet('plan', 15, createPlanWords('zh-CN'));
    const rows = ['m', 'ly', 'fin', 'act'].map((name, row) => {
      const area = { row, column: 1, rows: 1, columns: 12 };
      form.name(name, area);
      return area;
    });
    const chart = monthsChart(form, { row: 10, rows: 14 });
    expect(chart.title).toBe('月度目标与实际');
    expect(chart.series).toEqual([
      { name: '目标', kind: 'column', values: rows[2], categories: rows[0] },
      { name: '实际', kind: 'column', values: rows[3], categories: rows[0] },
      { name: '去年', kind: 'line', values: rows[1], categories: rows[0] },
    ]);
    expect([chart.from, chart.to]).toEqual([
      { row: 10, column: 7 },
      { row: 23, column: 14 },
    ]);
  });
});
