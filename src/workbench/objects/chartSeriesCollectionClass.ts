import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { Chart } from './Chart';
import { ChartSeries } from './ChartSeries';
import { chartSeriesClass } from './chartSeriesClass';
import { newSeries } from './chartStateOf';
import { notFound } from './notFound';

/** The series of a chart. */
export const chartSeriesCollectionClass: ObjectClass<Chart> = {
  name: 'ChartSeriesCollection',
  scalars: { count: { read: ({ state }) => state.series.length } },
  items: (chart) => chart.state.series.map((_, index) => wire(chart, index)),
  methods: {
    add: {
      since: '1.7',
      call: (chart, args) => {
        const name = args.optionalText(0);
        const index = args.optionalInteger(1) ?? chart.state.series.length;
        chart.change(args.location, ({ series }) => {
          series.splice(
            index,
            0,
            newSeries(name ?? `Series${series.length + 1}`, series[0]?.chartType ?? 'ColumnClustered'),
          );
        });
        return wire(chart, index);
      },
    },
    getCount: { since: '1.4', call: ({ state }) => state.series.length },
    getItemAt: {
      call: (chart, args) => {
        const index = args.integer(0);
        return chart.state.series[index] ? wire(chart, index) : notFound(args.location);
      },
    },
  },
};

function wire(chart: Chart, index: number): WireObject {
  return WireObject.of(chartSeriesClass, new ChartSeries(chart, index));
}
