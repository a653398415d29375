import { cellStyles, type CellKind } from './cellStyles';
import type { Look } from './FormSheet';

/**
 * How a cell of a form looks by what it is. Without a number format it is for text: on the left, and what is typed wraps; a formula's
 * text is short.
 */
export function cellLook(kind: CellKind, format?: string, align?: 'left' | 'center' | 'right'): Look {
  return {
    style: cellStyles[kind],
    formats: [format ?? null],
    align: [align ?? null],
    wraps: format === undefined && kind !== 'formula',
    hasLines: true,
  };
}
