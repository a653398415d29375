import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass, Scalar } from '../bridge/WireObject';
import type { ChartAxis } from './ChartAxis';
import type { AxisState } from './ChartState';

const isBound = (value: unknown) => typeof value === 'number' || value === '';
const isFlag = (value: unknown) => typeof value === 'boolean';
const isText = (value: unknown) => typeof value === 'string';

const chartAxisTitleClass: ObjectClass<ChartAxis> = {
  name: 'ChartAxisTitle',
  scalars: {
    text: look('titleText', 'ChartAxisTitle.text', isText),
    visible: look('titleVisible', 'ChartAxisTitle.visible', isFlag),
  },
};

const chartGridlinesClass: ObjectClass<ChartAxis> = {
  name: 'ChartGridlines',
  scalars: { visible: look('majorGridlinesVisible', 'ChartGridlines.visible', isFlag) },
};

/** An axis. Of all this the engine draws the end of the secondary value axis; the rest is kept and answered. */
export const chartAxisClass: ObjectClass<ChartAxis> = {
  name: 'ChartAxis',
  scalars: {
    axisGroup: { since: '1.7', read: ({ group }) => group },
    maximum: look('maximum', 'ChartAxis.maximum', isBound),
    minimum: look('minimum', 'ChartAxis.minimum', isBound),
    numberFormat: { ...look('numberFormat', 'ChartAxis.numberFormat', isText), since: '1.8' },
    type: { since: '1.7', read: ({ type }) => type },
    visible: { ...look('visible', 'ChartAxis.visible', isFlag), since: '1.7' },
  },
  navigations: {
    majorGridlines: { read: (axis) => WireObject.of(chartGridlinesClass, axis) },
    title: { read: (axis) => WireObject.of(chartAxisTitleClass, axis) },
  },
};

function look(key: keyof AxisState, location: string, accepts: (value: unknown) => boolean): Scalar<ChartAxis> {
  return {
    read: ({ state }) => state[key],
    write: (axis, value) => {
      if (!accepts(value)) throw WireError.invalidArgument(location);
      axis.change(location, { [key]: value });
    },
  };
}
