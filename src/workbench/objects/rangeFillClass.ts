import type { ObjectClass } from '../bridge/WireObject';
import { applyFormat, uniformFormat } from './cellFormats';
import type { Place } from './Place';
import { readColor } from './readColor';

/** The background of a range's cells. */
export const rangeFillClass: ObjectClass<Place> = {
  name: 'RangeFill',
  scalars: {
    color: {
      read: (place) => uniformFormat(place, 'fill', '#FFFFFF'),
      write: (place, value) => applyFormat(place, { fill: readColor(value, 'RangeFill.color') }, 'RangeFill.color'),
    },
  },
  methods: {
    clear: { call: (place, args) => applyFormat(place, { fill: null }, args.location) },
  },
};
