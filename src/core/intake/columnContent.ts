import type { RawColumn } from './Cells';
import { cellText } from './cellText';
import { readDay } from './readDay';
import { readNumber } from './readNumber';

/** What the first cells of a column look like. `empty` leaves the decision to the header. */
export type ColumnContent = 'empty' | 'days' | 'amounts' | 'categories' | 'ids' | 'texts';

/** Text in quotes, colours and locales in brackets, and escaped signs are not part of a format's date letters. */
const decoration = /"[^"]*"|\[[^\]]*\]|\\./g;
const enough = 0.8;

/**
 * Tells days, amounts, numbers that are only names (ids, categories) and texts apart. Use it to confirm what a header
 * promises, or in place of a header that says nothing.
 * @example columnContent({ header: '', sheetColumn: 0, numberFormat: 'yyyy-mm-dd', cells: [45296] }) // "days"
 */
export function columnContent(column: RawColumn): ColumnContent {
  const filled = column.cells.filter((cell) => cellText(cell) !== '');
  if (filled.length === 0) return 'empty';
  const dateFormat = /[yd年日]/i.test(column.numberFormat.replace(decoration, '').replace(/general|standard/i, ''));
  const days = filled.filter((cell) => (typeof cell === 'string' || dateFormat) && readDay(cell) !== undefined);
  if (days.length >= enough * filled.length) return 'days';
  const numbers = filled
    .map((cell) => (typeof cell === 'number' ? cell : typeof cell === 'string' ? readNumber(cell) : undefined))
    .filter((value) => value !== undefined);
  if (numbers.length < enough * filled.length) return 'texts';
  return kindOfNumbers(numbers);
}

function kindOfNumbers(numbers: readonly number[]): ColumnContent {
  if (!numbers.every((value) => Number.isInteger(value) && value >= 0)) return 'amounts';
  if (numbers.length > 2 && numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1))
    return 'ids';
  const distinct = new Set(numbers).size;
  return numbers.length >= 10 && distinct <= numbers.length / 4 && Math.max(...numbers) < 1000
    ? 'categories'
    : 'amounts';
}
