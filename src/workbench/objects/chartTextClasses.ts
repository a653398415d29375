import { WireError } from '../bridge/WireError';
import type { ObjectClass } from '../bridge/WireObject';
import type { Chart } from './Chart';

const positions = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

const title: ObjectClass<Chart> = {
  name: 'ChartTitle',
  scalars: {
    text: {
      read: ({ state }) => state.titleText,
      write: (chart, value) => {
        if (typeof value !== 'string') throw WireError.invalidArgument('ChartTitle.text');
        chart.change('ChartTitle.text', (state) => {
          state.titleText = value;
          state.titleVisible = true;
        });
      },
    },
    visible: {
      read: ({ state }) => state.titleVisible,
      write: (chart, value) => {
        if (typeof value !== 'boolean') throw WireError.invalidArgument('ChartTitle.visible');
        chart.change('ChartTitle.visible', (state) => (state.titleVisible = value));
      },
    },
  },
};

const legend: ObjectClass<Chart> = {
  name: 'ChartLegend',
  scalars: {
    position: {
      read: ({ state }) => state.legendPosition,
      write: (chart, value) => {
        if (typeof value !== 'string' || !positions.includes(value))
          throw WireError.invalidArgument('ChartLegend.position');
        chart.change('ChartLegend.position', (state) => (state.legendPosition = value));
      },
    },
    visible: {
      read: ({ state }) => state.legendVisible,
      write: (chart, value) => {
        if (typeof value !== 'boolean') throw WireError.invalidArgument('ChartLegend.visible');
        chart.change('ChartLegend.visible', (state) => (state.legendVisible = value));
      },
    },
  },
};

/** The words around a chart. */
export const chartTextClasses = { title, legend };
