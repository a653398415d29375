import type { RawCell } from '../cells/Cells';
import { isAmbiguous, numericDay } from './numericDay';

/**
 * Whether a cell is a text that means one day in one order of day, month and year and another in another.
 * @param orNone also when it means a day in some orders only: worth asking where a column holds both kinds
 * @example isDoubtfulDay('1/5/2024', false) // true
 * @example isDoubtfulDay('13/5/2024', true) // true
 */
export function isDoubtfulDay(cell: RawCell | undefined, orNone: boolean): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  const readings = numericDay(cell);
  if (readings === undefined) return false;
  const { dayFirst, monthFirst, yearFirst } = readings;
  return (
    isAmbiguous(readings) ||
    (orNone && (dayFirst !== monthFirst || (yearFirst !== undefined && dayFirst === undefined)))
  );
}
