import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Rectangle } from '../rangeAddress';
import type { FormSheet } from './FormSheet';
import { lightColours } from './lightColours';

/** Green from 100 %, amber from 90 %, else red; the number itself says the same. */
export function colourRates(form: FormSheet, area: Rectangle): void {
  const cell = cellAddress(area.row, area.column);
  form.colour(area, `=AND(ISNUMBER(${cell}),${cell}>=1)`, lightColours.green);
  form.colour(area, `=AND(ISNUMBER(${cell}),${cell}<1,${cell}>=0.9)`, lightColours.amber);
  form.colour(area, `=AND(ISNUMBER(${cell}),${cell}<0.9)`, lightColours.red);
}
