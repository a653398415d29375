import type { DayOrder, RawCell } from '../cells/Cells';
import { readDayText } from './readDayText';
import { readPeriod } from './readPeriod';

/** The serials of 1900-01-01 and of 2100-12-31: a larger number in a ledger is no date. */
const firstSerial = 1;
const lastSerial = 73415;
/** Days from the beginning of the 1900 system to that of the 1904 system. */
export const daysTo1904 = 1462;

/**
 * The day of a cell as an Excel serial of the 1900 system; undefined when the cell holds no day that exists.
 *
 * Numbers are serials up to the year 2100 (the time of day is dropped), yyyymmdd or yyyymm. Texts are read in the ways that
 * mean one thing only: 2024-01-05, 2024/1/5, 2024.1.5, 20240105, 2024年1月5日, 二〇二四年一月五日, 24年1月5日, 5 Jan 2024,
 * Jan 5, 2024, with a weekday or a time around. A month, quarter or year ("2024-01", "Jan 2024", "2024Q1") is its last day:
 * such a ledger names the period in which something happened. "1/5/2024" is January to some and May to others, "25-01-05" may
 * begin with its year, and both are read with an order only; a column decides which: see `dayOrderOf`. 30 February is no day,
 * and not 1 March.
 * @param order how days written as three numbers with the year behind, or with a year of two figures, are meant
 * @param is1904 true when the workbook counts its days from 1904
 * @example readDay('2024年1月5日 13:45') // 45296
 * @example [readDay('1/5/2024'), readDay('1/5/2024', 'dayFirst')] // [null, 45413]
 */
export function readDay(cell: RawCell, order?: DayOrder, is1904 = false): number | undefined {
  if (typeof cell === 'number') return dayOfNumber(cell, is1904);
  return typeof cell === 'string' ? (readDayText(cell, order) ?? lastDayOf(cell)) : undefined;
}

function dayOfNumber(value: number, is1904: boolean): number | undefined {
  const serial = Math.floor(value) + (is1904 ? daysTo1904 : 0);
  if (value >= firstSerial && serial <= lastSerial) return serial;
  if (!Number.isInteger(value)) return undefined;
  if (value >= 19000101 && value <= 99991231) return readDayText(String(value));
  return value >= 190001 && value <= 210012 ? lastDayOf(String(value)) : undefined;
}

/** A number alone is a year in a header, but no date. */
function lastDayOf(text: string): number | undefined {
  const period = /^\s*\d{4}\s*$/.test(text) ? undefined : readPeriod(text);
  return period !== undefined && 'last' in period ? period.last : undefined;
}
