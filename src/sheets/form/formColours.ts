import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Rectangle } from '../rangeAddress';
import type { FormSheet } from './FormSheet';
import { quoted } from './quoted';

const green = { fill: '#D4EDDA', font: '#155724' };
const amber = { fill: '#FFF3CD', font: '#664D03' };
const red = { fill: '#F8D7DA', font: '#842029' };

/** Green from 100 %, amber from 90 %, else red; the number itself says the same. */
export function colourRates(form: FormSheet, area: Rectangle): void {
  const cell = cellAddress(area.row, area.column);
  form.colour(area, `=AND(ISNUMBER(${cell}),${cell}>=1)`, green);
  form.colour(area, `=AND(ISNUMBER(${cell}),${cell}<1,${cell}>=0.9)`, amber);
  form.colour(area, `=AND(ISNUMBER(${cell}),${cell}<0.9)`, red);
}

/** By the word of the traffic light. */
export function colourLights(form: FormSheet, area: Rectangle): void {
  const cell = cellAddress(area.row, area.column);
  const looks = { green, amber, red };
  for (const light of ['green', 'amber', 'red'] as const) {
    form.colour(area, `=${cell}=${quoted(form.words(`list.light.${light}`))}`, looks[light]);
  }
}

/** A red font below 0. */
export function colourNegatives(form: FormSheet, area: Rectangle): void {
  const cell = cellAddress(area.row, area.column);
  form.colour(area, `=AND(ISNUMBER(${cell}),${cell}<0)`, { font: '#C00000' });
}

/**
 * A whole row red while its day has passed and it is neither done nor cancelled.
 * @param due column of the days, status of the words
 */
export function colourLateRows(form: FormSheet, area: Rectangle, due: number, status: number, asOf: string): void {
  const [day, word] = [due, status].map((column) => `$${cellAddress(area.row, column)}`);
  const over = ['done', 'cancelled'].map((each) => `${word}<>${quoted(form.words(`list.status.${each}`))}`);
  form.colour(area, `=AND(ISNUMBER(${day}),${day}<${asOf},${over.join(',')})`, red);
}
