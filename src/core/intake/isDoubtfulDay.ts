import type { RawCell } from './Cells';
import { numericDay } from './numericDay';

/**
 * Whether a cell is a text that means one day with the day first and another with the month first.
 * @example isDoubtfulDay('1/5/2024') // true
 */
export function isDoubtfulDay(cell: RawCell | undefined): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  const { dayFirst, monthFirst } = numericDay(cell) ?? {};
  return dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;
}
