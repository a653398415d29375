import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { readColor } from './readColor';
import type { FormatRule } from './FormatRule';

const fillClass: ObjectClass<FormatRule> = {
  name: 'ConditionalRangeFill',
  scalars: {
    color: {
      since: '1.6',
      read: ({ state }) => state.fill ?? '',
      write: (rule, value) => rule.change({ fill: readColor(value, 'ConditionalRangeFill.color') }),
    },
  },
};

const fontClass: ObjectClass<FormatRule> = {
  name: 'ConditionalRangeFont',
  scalars: {
    color: {
      since: '1.6',
      read: ({ state }) => state.font ?? '',
      write: (rule, value) => rule.change({ font: readColor(value, 'ConditionalRangeFont.color') }),
    },
  },
};

/** How a conditional format shows the cells it matches. */
export const conditionalRangeFormatClass: ObjectClass<FormatRule> = {
  name: 'ConditionalRangeFormat',
  navigations: {
    fill: { since: '1.6', read: (rule) => WireObject.of(fillClass, rule) },
    font: { since: '1.6', read: (rule) => WireObject.of(fontClass, rule) },
  },
};
