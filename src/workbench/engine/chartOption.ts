import type { EChartsCoreOption } from 'echarts/core';
import type { Area, EngineChart, EngineSheet, EngineValue } from './Engine';

const colours = {
  light: { ink: '#323130', line: '#d2d0ce', series: ['#0f6cbd', '#d83b01', '#107c10', '#8764b8'] },
  dark: { ink: '#d6d6d6', line: '#525252', series: ['#62abf5', '#f7894a', '#54b054', '#b4a0ff'] },
};

/** Columns so narrow that gaps between them would only shimmer. */
const manyColumns = 100;

/** How echarts draws a chart of the sheet as it is now: columns and lines, a second axis on the right in percent. */
export function chartOption(chart: EngineChart, sheet: EngineSheet, theme: 'light' | 'dark'): EChartsCoreOption {
  const { ink, line, series: palette } = colours[theme];
  const text = { color: ink, fontSize: 11 };
  const areaOfNames = chart.series.find((each) => each.categories)?.categories;
  const names = areaOfNames ? cellsOf(sheet, areaOfNames).map((name) => String(name ?? '')) : undefined;
  const hasSecondAxis = chart.series.some((each) => each.secondaryAxis);
  const axis = { type: 'value', axisLabel: text, splitLine: { lineStyle: { color: line } } };
  return {
    animation: false,
    color: palette,
    title: { text: chart.title, left: 'center', top: 8, textStyle: { ...text, fontSize: 14, fontWeight: 600 } },
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
      name: each.name,
      type: each.kind === 'line' ? 'line' : 'bar',
      yAxisIndex: each.secondaryAxis ? 1 : 0,
      showSymbol: false,
      barMaxWidth: 40,
      ...(areaOfNames && areaOfNames.rows > manyColumns ? { barCategoryGap: 0 } : {}),
      data: cellsOf(sheet, each.values).map((value) => (typeof value === 'number' ? value : null)),
    })),
  };
}

/** Shares are drawn from 0 to their end, as percentages when that end is 1. */
function percentAxis({ secondaryAxisMaximum: maximum }: EngineChart, text: object): object {
  if (maximum === undefined) return {};
  const formatter = (value: number) => `${Math.round((value / maximum) * 100)}%`;
  return { min: 0, max: maximum, interval: maximum / 5, axisLabel: { ...text, formatter } };
}

function cellsOf(sheet: EngineSheet, area: Area): EngineValue[] {
  return sheet.values(area).flat();
}
