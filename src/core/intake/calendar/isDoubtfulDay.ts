import type { RawCell } from '../cells/Cells';
import { numericDay } from './numericDay';

/**
 * Whether a cell is a text that means one day with the day first and another with the month first.
 * @param orNone also when it means a day in one order only: worth asking where a column holds both kinds
 * @example isDoubtfulDay('1/5/2024', false) // true
 * @example isDoubtfulDay('13/5/2024', true) // true
 */
export function isDoubtfulDay(cell: RawCell | undefined, orNone: boolean): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  const { dayFirst, monthFirst } = numericDay(cell) ?? {};
  return dayFirst !== monthFirst && (orNone || (dayFirst !== undefined && monthFirst !== undefined));
}
