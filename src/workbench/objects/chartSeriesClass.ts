import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { Method, ObjectClass, Scalar } from '../bridge/WireObject';
import { checkChartType } from './chartKinds';
import type { ChartSeries } from './ChartSeries';
import { chartSeriesFormatClass } from './chartSeriesFormatClass';
import type { SeriesState } from './ChartState';
import { Place } from './Place';

/** A series: its cells, its form and its axis. Gap and markers are kept and answered, not drawn. */
export const chartSeriesClass: ObjectClass<ChartSeries> = {
  name: 'ChartSeries',
  scalars: {
    axisGroup: {
      ...look('axisGroup', 'ChartSeries.axisGroup', (value) => value === 'Primary' || value === 'Secondary'),
      since: '1.8',
    },
    chartType: {
      since: '1.7',
      read: ({ state }) => state.chartType,
      write: (series, value) => {
        series.change('ChartSeries.chartType', { chartType: checkChartType(value, 'ChartSeries.chartType') });
      },
    },
    gapWidth: {
      ...look('gapWidth', 'ChartSeries.gapWidth', (value) => typeof value === 'number' && value >= 0 && value <= 500),
      since: '1.7',
    },
    markerStyle: { ...look('markerStyle', 'ChartSeries.markerStyle', isText), since: '1.7' },
    name: look('name', 'ChartSeries.name', isText),
    smooth: { ...look('smooth', 'ChartSeries.smooth', (value) => typeof value === 'boolean'), since: '1.7' },
  },
  navigations: {
    format: { read: (series) => WireObject.of(chartSeriesFormatClass, series) },
  },
  methods: {
    delete: {
      since: '1.7',
      call: ({ chart, index }, args) => chart.change(args.location, ({ series }) => series.splice(index, 1)),
    },
    setValues: cells('values'),
    setXAxisValues: cells('categories'),
  },
};

function look(key: keyof SeriesState, location: string, accepts: (value: unknown) => boolean): Scalar<ChartSeries> {
  return {
    read: ({ state }) => state[key],
    write: (series, value) => {
      if (!accepts(value)) throw WireError.invalidArgument(location);
      series.change(location, { [key]: value });
    },
  };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** Points a series at cells, of whatever sheet. */
function cells(key: 'values' | 'categories'): Method<ChartSeries> {
  return {
    since: '1.7',
    call: (series, args) => {
      const place = args.target(0, Place);
      if (!place) throw WireError.invalidArgument(args.location);
      const { area, sheetId } = place;
      series.change(args.location, { [key]: sheetId === series.chart.sheetId ? area : { ...area, sheetId } });
    },
  };
}
