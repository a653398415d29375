import type { RawCell, RawColumn } from '../cells/Cells';
import { currencyCode } from '../numbers/currencyCode';
import { dayOrders } from '../calendar/numericDay';
import { isDateFormat } from '../calendar/isDateFormat';
import { readDay } from '../calendar/readDay';
import { readNumber } from '../numbers/readNumber';
import { saysNothing } from '../cells/saysNothing';

/**
 * What the first cells of a column look like. `empty` leaves the decision to the header. shares: numbers from 0 to 1, or per
 * cent; categories: few small numbers, again and again; rowNumbers: they run 1, 2, 3; ids: whole numbers too long for money.
 */
export type ColumnContent =
  'empty' | 'days' | 'amounts' | 'shares' | 'categories' | 'rowNumbers' | 'ids' | 'currencies' | 'texts';

/** A column is what most of its cells are: a few stray texts ("n/a", "soon") do not make it one of texts. */
const enough = 0.6;

/**
 * Tells days, amounts, shares, numbers that are only names (ids, categories) and texts apart. Use it to confirm what a header
 * promises, or in place of a header that says nothing.
 * @example columnContent({ header: '', sheetColumn: 0, numberFormat: 'yyyy-mm-dd', cells: [45296] }) // "days"
 */
export function columnContent(column: RawColumn): ColumnContent {
  const filled = column.cells.filter((cell) => tells(cell, column.header));
  if (filled.length === 0) return column.cells.some((cell) => typeof cell === 'boolean') ? 'texts' : 'empty';
  const most = enough * filled.length;
  const dated = isDateFormat(column.numberFormat);
  if (filled.filter((cell) => isDayCell(cell, dated)).length >= most) return 'days';
  const numbers = filled.map(numberOf).filter((value) => value !== undefined);
  if (numbers.length >= most) return kindOfNumbers(numbers, column.numberFormat, filled);
  return filled.filter((cell) => currencyCode(cell) !== undefined).length >= most ? 'currencies' : 'texts';
}

/** A dash, an error, TRUE or FALSE and the header once more say nothing about what a column is for. */
function tells(cell: RawCell, header: string): boolean {
  return typeof cell !== 'boolean' && !saysNothing(cell) && cell !== header;
}

/** What comes first does not matter here: a column of either is one of days. A bare number is none without a format. */
function isDayCell(cell: RawCell, dated: boolean): boolean {
  if (typeof cell === 'number') return dated && readDay(cell) !== undefined;
  if (typeof cell !== 'string' || /^\s*\d{1,6}\s*$/.test(cell)) return false;
  return [undefined, ...dayOrders].some((order) => readDay(cell, order) !== undefined);
}

function numberOf(cell: RawCell): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (readNumber(cell) ?? readNumber(cell, ',')) : undefined;
}

function kindOfNumbers(numbers: readonly number[], format: string, cells: readonly RawCell[]): ColumnContent {
  const perCent = format.includes('%') || cells.every((cell) => typeof cell === 'string' && /[%％]\s*$/.test(cell));
  const whole = numbers.every((value) => Number.isInteger(value) && value >= 0);
  if (perCent || (!whole && numbers.every((value) => value >= 0 && value <= 1))) return 'shares';
  if (!whole) return 'amounts';
  if (numbers.length > 2 && numbers.every((value, index) => index === 0 || value === numbers[index - 1]! + 1))
    return 'rowNumbers';
  if (numbers.every((value) => value >= 1e10)) return 'ids';
  const distinct = new Set(numbers).size;
  return numbers.length >= 10 && distinct <= numbers.length / 4 && Math.max(...numbers) < 1000
    ? 'categories'
    : 'amounts';
}
