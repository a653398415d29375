import { chartOption } from '../../../src/workbench/engine/chartOption';
import type { EngineChart } from '../../../src/workbench/engine/Engine';

const column = (at: number) => ({ row: 1, column: at, rows: 3, columns: 1 });
const cells = [
  ['甲', 60, 0.6],
  ['乙', 30, 0.9],
  ['丙', null, 1],
];
const valuesOf = (area: { column: number }) => cells.map((line) => [line[area.column]!]);

const pareto: EngineChart = {
  id: 'c1',
  name: 'Pareto',
  title: 'Pareto: Sales',
  series: [
    { name: 'Sales', kind: 'column', values: column(1), categories: column(0), secondaryAxis: false },
    { name: 'Share', kind: 'line', values: column(2), secondaryAxis: true },
  ],
  place: { row: 0, column: 4, rows: 10, columns: 5 },
  secondaryAxisMaximum: 1,
};

describe('chartOption', () => {
  it('draws columns on the left axis and the share on the right one, from 0 to 100 %', () => {
    const option = chartOption(pareto, valuesOf, 'light') as {
      xAxis: { data: string[] };
      yAxis: { show?: boolean; min?: number; max?: number; axisLabel: { formatter?: (value: number) => string } }[];
      series: { name: string; type: string; yAxisIndex: number; data: unknown[] }[];
    };
    expect(option.xAxis.data).toEqual(['甲', '乙', '丙']);
    expect(option.series.map(({ name, type, yAxisIndex, data }) => ({ name, type, yAxisIndex, data }))).toEqual([
      { name: 'Sales', type: 'bar', yAxisIndex: 0, data: [60, 30, null] },
      { name: 'Share', type: 'line', yAxisIndex: 1, data: [0.6, 0.9, 1] },
    ]);
    expect(option.yAxis[1]).toMatchObject({ show: true, min: 0, max: 1 });
    expect(option.yAxis[1]!.axisLabel.formatter!(0.2)).toBe('20%');
  });

  it('hides the right axis when nothing is drawn on it', () => {
    const option = chartOption({ ...pareto, series: [pareto.series[0]!] }, valuesOf, 'dark') as {
      yAxis: { show?: boolean }[];
    };
    expect(option.yAxis[1]!.show).toBe(false);
  });
});
