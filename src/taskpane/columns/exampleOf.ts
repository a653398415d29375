import type { RawColumn } from '../../core/intake/cells/Cells';
import type { NumberFormats } from '../display/createNumberFormats';

const longest = 40;

/** The first value of a column as a person would read it, short enough for a list; undefined when the head is blank. */
export function exampleOf(column: RawColumn, numbers: NumberFormats): string | undefined {
  const cell = column.cells.find((each) => each !== null && each !== '');
  if (cell === undefined || cell === null) return undefined;
  if (typeof cell === 'number' && isDateFormat(column.numberFormat)) return numbers.day(cell);
  const text = typeof cell === 'number' ? numbers.plain(cell) : String(cell);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** True for number formats that show a day: they name a year or a day outside of quotes and brackets. */
function isDateFormat(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && format !== 'General';
}
