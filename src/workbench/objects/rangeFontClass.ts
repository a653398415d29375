import { WireError } from '../bridge/WireError';
import type { ObjectClass, Scalar } from '../bridge/WireObject';
import type { CellFormat } from '../engine/Engine';
import { applyFormat, uniformFormat } from './cellFormats';
import type { Place } from './Place';
import { readColor } from './readColor';

/** The font of a range's cells. */
export const rangeFontClass: ObjectClass<Place> = {
  name: 'RangeFont',
  scalars: {
    bold: look('bold', false, isFlag),
    color: {
      read: (place) => uniformFormat(place, 'fontColor', '#000000'),
      write: (place, value) =>
        applyFormat(place, { fontColor: readColor(value, 'RangeFont.color') }, 'RangeFont.color'),
    },
    italic: look('italic', false, isFlag),
    name: look('fontName', 'Calibri', (value) => typeof value === 'string' && value !== ''),
    size: look('fontSize', 11, (value) => typeof value === 'number' && value > 0),
  },
};

function look(
  key: keyof CellFormat,
  otherwise: string | number | boolean,
  accepts: (value: unknown) => boolean,
): Scalar<Place> {
  return {
    read: (place) => uniformFormat(place, key, otherwise),
    write: (place, value) => {
      if (!accepts(value)) throw WireError.invalidArgument('RangeFont');
      applyFormat(place, { [key]: value }, 'RangeFont');
    },
  };
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}
