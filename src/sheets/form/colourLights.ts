import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Rectangle } from '../rangeAddress';
import type { FormSheet } from './FormSheet';
import { lightColours } from './lightColours';
import { quoted } from './quoted';

/** By the word of the traffic light. */
export function colourLights(form: FormSheet, area: Rectangle): void {
  const cell = cellAddress(area.row, area.column);
  for (const light of ['green', 'amber', 'red'] as const) {
    form.colour(area, `=${cell}=${quoted(form.words(`list.light.${light}`))}`, lightColours[light]);
  }
}
