import type { EngineChart } from '../engine/Engine';
import type { AxisState, ChartState, SeriesState } from './ChartState';

type EngineSeries = EngineChart['series'][number];

/** The state of a chart that came with the workbook and that no add-in has touched yet. */
export function chartStateOf(chart: EngineChart, sheetId: string): ChartState {
  const axes = new Map<string, AxisState>();
  if (chart.secondaryAxisMaximum !== undefined) {
    axes.set('Value Secondary', { ...newAxis(), maximum: chart.secondaryAxisMaximum });
  }
  return {
    id: chart.id,
    sheetId,
    name: chart.name,
    titleText: chart.title,
    titleVisible: chart.title !== '',
    legendVisible: true,
    legendPosition: 'Bottom',
    place: chart.place,
    series: chart.series.map(seriesState),
    axes,
  };
}

function seriesState({ kind, categories, name, secondaryAxis, values }: EngineSeries): SeriesState {
  return {
    ...newSeries(name, kind === 'line' ? 'Line' : 'ColumnClustered'),
    axisGroup: secondaryAxis ? 'Secondary' : 'Primary',
    values,
    ...(categories && { categories }),
  };
}

export function newSeries(name: string, chartType: string): SeriesState {
  return {
    name,
    chartType,
    axisGroup: 'Primary',
    fillColor: '',
    lineColor: '',
    lineWeight: 2.25,
    gapWidth: 219,
    markerStyle: 'Automatic',
    smooth: false,
  };
}

export function newAxis(): AxisState {
  return {
    maximum: '',
    minimum: '',
    numberFormat: 'General',
    visible: true,
    titleText: 'Axis Title',
    titleVisible: false,
    majorGridlinesVisible: false,
  };
}
