import type { RawColumn } from '../../core/intake/cells/Cells';
import { isDateFormat } from '../../core/intake/calendar/isDateFormat';
import { readDay } from '../../core/intake/calendar/readDay';
import type { NumberFormats } from '../display/createNumberFormats';

const longest = 40;

/** The first value of a column as a person would read it, short enough for a list; undefined when the head is blank. */
export function exampleOf(column: RawColumn, numbers: NumberFormats, is1904 = false): string | undefined {
  const cell = column.cells.find((each) => each !== null && each !== '');
  if (cell === undefined || cell === null) return undefined;
  const day =
    typeof cell === 'number' && isDateFormat(column.numberFormat) ? readDay(cell, undefined, is1904) : undefined;
  if (day !== undefined) return numbers.day(day);
  const text = typeof cell === 'number' ? numbers.plain(cell) : String(cell);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
