import type { EChartsCoreOption } from 'echarts/core';
import { chartText } from './chartText';
import type { ChartCells, EngineChart, EngineValue } from './Engine';

const colours = {
  light: { ink: '#323130', line: '#d2d0ce', series: ['#0f6cbd', '#d83b01', '#107c10', '#8764b8'] },
  dark: { ink: '#d6d6d6', line: '#525252', series: ['#62abf5', '#f7894a', '#54b054', '#b4a0ff'] },
};

/** Columns so narrow that gaps between them would only shimmer; they touch instead. */
const manyColumns = 100;

/** How echarts draws a chart of cells as they are now: columns and lines, a second axis on the right in percent. */
export function chartOption(
  chart: EngineChart,
  valuesOf: (cells: ChartCells) => EngineValue[][],
  theme: 'light' | 'dark',
): EChartsCoreOption {
  const { ink, line, series: palette } = colours[theme];
  const text = { color: ink, fontSize: 11 };
  const areaOfNames = chart.series.find((each) => each.categories)?.categories;
  const names = areaOfNames
    ? valuesOf(areaOfNames)
        .flat()
        .map((name) => chartText(String(name ?? '')))
    : undefined;
  const hasSecondAxis = chart.series.some((each) => each.secondaryAxis);
  const axis = { type: 'value', axisLabel: text, splitLine: { lineStyle: { color: line } } };
  return {
    animation: false,
    color: palette,
    title: {
      text: chartText(chart.title),
      left: 'center',
      top: 8,
      textStyle: { ...text, fontSize: 14, fontWeight: 600 },
    },
    tooltip: { trigger: 'axis', confine: true },
    legend: { bottom: 4, textStyle: text, itemWidth: 16, itemHeight: 10 },
    grid: { left: 12, right: 12, top: 44, bottom: 36, containLabel: true },
    xAxis: {
      type: 'category',
      ...(names ? { data: names } : {}),
      axisLabel: text,
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
    },
    yAxis: [axis, { ...axis, ...percentAxis(chart, text), show: hasSecondAxis, splitLine: { show: false } }],
    series: chart.series.map((each) => ({
      name: chartText(each.name),
      type: each.kind === 'line' ? 'line' : 'bar',
      yAxisIndex: each.secondaryAxis ? 1 : 0,
      showSymbol: false,
      ...(areaOfNames && areaOfNames.rows > manyColumns ? { barWidth: '101%' } : { barMaxWidth: 40 }),
      tooltip: { valueFormatter: each.secondaryAxis ? percentOf(chart) : shortNumber },
      data: valuesOf(each.values)
        .flat()
        .map((value) => (typeof value === 'number' ? value : null)),
    })),
  };
}

/** Shares are drawn from 0 to their end, which is 100 %. */
function percentAxis(chart: EngineChart, text: object): object {
  const { secondaryAxisMaximum: maximum } = chart;
  if (maximum === undefined) return {};
  return { min: 0, max: maximum, interval: maximum / 5, axisLabel: { ...text, formatter: percentOf(chart) } };
}

function percentOf({ secondaryAxisMaximum: maximum }: EngineChart): (value: unknown) => string {
  if (maximum === undefined) return shortNumber;
  return (value) => `${((Number(value) / maximum) * 100).toFixed(1).replace(/\.0$/, '')}%`;
}

function shortNumber(value: unknown): string {
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : '';
}
