import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { ChartSeries } from './ChartSeries';
import { readColor } from './readColor';

const chartFillClass: ObjectClass<ChartSeries> = {
  name: 'ChartFill',
  methods: {
    clear: { call: (series, args) => series.change(args.location, { fillColor: '' }) },
    setSolidColor: {
      call: (series, args) => series.change(args.location, { fillColor: readColor(args.at(0), args.location) }),
    },
  },
};

const chartLineFormatClass: ObjectClass<ChartSeries> = {
  name: 'ChartLineFormat',
  scalars: {
    color: {
      read: ({ state }) => state.lineColor,
      write: (series, value) =>
        series.change('ChartLineFormat.color', { lineColor: readColor(value, 'ChartLineFormat.color') }),
    },
    weight: {
      since: '1.7',
      read: ({ state }) => state.lineWeight,
      write: (series, value) => {
        if (typeof value !== 'number' || !(value >= 0)) throw WireError.invalidArgument('ChartLineFormat.weight');
        series.change('ChartLineFormat.weight', { lineWeight: value });
      },
    },
  },
};

/** Colours of a series: kept and answered; the engine draws in its own. */
export const chartSeriesFormatClass: ObjectClass<ChartSeries> = {
  name: 'ChartSeriesFormat',
  navigations: {
    fill: { read: (series) => WireObject.of(chartFillClass, series) },
    line: { read: (series) => WireObject.of(chartLineFormatClass, series) },
  },
};
