import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Rectangle } from '../rangeAddress';
import type { FormSheet } from './FormSheet';

/** A red font below 0. */
export function colourNegatives(form: FormSheet, area: Rectangle): void {
  const cell = cellAddress(area.row, area.column);
  form.colour(area, `=AND(ISNUMBER(${cell}),${cell}<0)`, { font: '#C00000' });
}
