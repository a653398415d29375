import type { RawColumn } from '../cells/Cells';
import { readDay } from '../calendar/readDay';
import { readNumber } from '../numbers/readNumber';

/** Column names that are numbers and yet no data: a month, a year, a year with its month. */
const periods = /^(?:[1-9]|1[0-2]|(?:19|20|21)\d\d(?:0[1-9]|1[0-2])?)$/;

/**
 * Whether the first row holds data instead of column names: no mapped column has a name in words, or every indicator is
 * "named" by an amount, or the date column by a day. A customer's name looks like a column name, so it alone proves nothing.
 * @example lacksHeader([], undefined, [{ header: '261.96', sheetColumn: 1, numberFormat: '', cells: [] }]) // true
 */
export function lacksHeader(
  labels: readonly RawColumn[],
  date: RawColumn | undefined,
  indicators: readonly RawColumn[],
): boolean {
  const mapped = [...labels, ...(date ? [date] : []), ...indicators].map((column) => column.header.trim());
  if (!mapped.some((header) => header !== '' && !isData(header))) return true;
  if (date && readDay(date.header) !== undefined) return true;
  return indicators.every(({ header }) => readNumber(header) !== undefined && !periods.test(header.trim()));
}

function isData(header: string): boolean {
  return readNumber(header) !== undefined || readDay(header) !== undefined;
}
