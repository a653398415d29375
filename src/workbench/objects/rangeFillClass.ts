import type { ObjectClass } from '../bridge/WireObject';
import { applyFormat, uniformFormat } from './cellFormats';
import type { Places } from './Places';
import { readColor } from './readColor';

/** The background of a range's cells. */
export const rangeFillClass: ObjectClass<Places> = {
  name: 'RangeFill',
  scalars: {
    color: {
      read: (places) => uniformFormat(places, 'fill', '#FFFFFF'),
      write: (places, value) => applyFormat(places, { fill: readColor(value, 'RangeFill.color') }, 'RangeFill.color'),
    },
  },
  methods: {
    clear: { call: (places, args) => applyFormat(places, { fill: null }, args.location) },
  },
};
