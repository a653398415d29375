import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Rectangle } from '../rangeAddress';
import type { FormSheet } from './FormSheet';
import { isWord } from './isWord';
import { lightColours } from './lightColours';

/**
 * A whole row red while its day has passed and it is neither done nor cancelled.
 * @param due column of the days, status of the words
 */
export function colourLateRows(form: FormSheet, area: Rectangle, due: number, status: number, asOf: string): void {
  const [day, word] = [due, status].map((column) => `$${cellAddress(area.row, column)}`);
  const over = ['done', 'cancelled'].map((each) => `NOT(${isWord(word!, `list.status.${each}`)})`);
  form.colour(area, `=AND(ISNUMBER(${day}),${day}<${asOf},${over.join(',')})`, lightColours.red);
}
