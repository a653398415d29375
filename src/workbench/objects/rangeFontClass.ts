import { WireError } from '../bridge/WireError';
import type { ObjectClass, Scalar } from '../bridge/WireObject';
import type { CellFormat } from '../engine/Engine';
import { applyFormat, uniformFormat } from './cellFormats';
import type { Places } from './Places';
import { readColor } from './readColor';

/** The font of a range's cells. */
export const rangeFontClass: ObjectClass<Places> = {
  name: 'RangeFont',
  scalars: {
    bold: look('bold', false, isFlag),
    color: {
      read: (places) => uniformFormat(places, 'fontColor', '#000000'),
      write: (places, value) =>
        applyFormat(places, { fontColor: readColor(value, 'RangeFont.color') }, 'RangeFont.color'),
    },
    italic: look('italic', false, isFlag),
    name: look('fontName', 'Calibri', (value) => typeof value === 'string' && value !== ''),
    size: look('fontSize', 11, (value) => typeof value === 'number' && value > 0),
  },
};

function look(
  key: Exclude<keyof CellFormat, 'borders'>,
  otherwise: string | number | boolean,
  accepts: (value: unknown) => boolean,
): Scalar<Places> {
  return {
    read: (places) => uniformFormat(places, key, otherwise),
    write: (places, value) => {
      if (!accepts(value)) throw WireError.invalidArgument('RangeFont');
      applyFormat(places, { [key]: value }, 'RangeFont');
    },
  };
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}
