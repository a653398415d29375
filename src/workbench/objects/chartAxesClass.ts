import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import type { Chart } from './Chart';
import { chartAxisClass } from './chartAxisClass';
import { ChartAxis } from './ChartAxis';
import type { AxisGroup, AxisType } from './ChartState';

/** The axes of a chart. The second group is there once a series uses it. */
export const chartAxesClass: ObjectClass<Chart> = {
  name: 'ChartAxes',
  navigations: {
    categoryAxis: { read: (chart) => axis(chart, 'Category', 'Primary') },
    valueAxis: { read: (chart) => axis(chart, 'Value', 'Primary') },
  },
  methods: {
    getItem: {
      since: '1.7',
      call: (chart, args) => {
        const type = args.text(0);
        const group = args.optionalText(1) ?? 'Primary';
        const isKnown = (type === 'Category' || type === 'Value') && (group === 'Primary' || group === 'Secondary');
        if (!isKnown) throw WireError.invalidArgument(args.location);
        if (group === 'Secondary' && !chart.state.series.some((series) => series.axisGroup === 'Secondary')) {
          throw WireError.invalidArgument(args.location, 'The chart has no secondary axis.');
        }
        return axis(chart, type, group);
      },
    },
  },
};

function axis(chart: Chart, type: AxisType, group: AxisGroup): WireObject {
  return WireObject.of(chartAxisClass, new ChartAxis(chart, type, group));
}
