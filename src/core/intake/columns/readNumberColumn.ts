import { isDateFormat } from '../calendar/isDateFormat';
import type { RawColumn } from '../cells/Cells';
import { headerUnit } from '../numbers/headerUnit';
import { isErrorText } from '../cells/isErrorText';
import { readNumber } from '../numbers/readNumber';

/** The numbers of one column and the rows (0-based, below the header) that needed a decision. */
export interface NumberColumn {
  /** One value a row; 0 where `known` is 0. Never NaN or infinite. */
  readonly values: Float64Array;
  readonly known: Uint8Array;
  /** Text that was read as a number. */
  readonly textNumbers: readonly number[];
  /** Text that is no number. */
  readonly texts: readonly number[];
  /** Text that would be another number, or one or none at all, with the other decimal sign. */
  readonly commas: readonly number[];
  readonly booleans: readonly number[];
  /** Dates among amounts, by their number format: left out. */
  readonly dates: readonly number[];
  /** Error values, and numbers so large that a sum of them would overflow. */
  readonly errors: readonly number[];
}

/** A million such values still have a finite sum. */
const largest = 1e300;
/** A text whose own unit the header's unit takes back. */
const ownUnit = /[千万亿]/;

/**
 * Judges every cell of an indicator column. A blank is unknown, not zero, and so is a cell of nothing but white space.
 * A text with a unit of its own below a header with one ("12万" below "回款(万元)") is read in the header's.
 * @param decimal the decimal sign of the text numbers: see `decimalOf`
 * @example readNumberColumn({ header: '', sheetColumn: 0, numberFormat: '', cells: [5, '', '1,200'] }, 3).known // [1, 0, 1]
 */
export function readNumberColumn(column: RawColumn, rowCount: number, decimal: '.' | ',' = '.'): NumberColumn {
  const { cells } = column;
  const unit = 10 ** headerUnit(column.header);
  const values = new Float64Array(rowCount);
  const known = new Uint8Array(rowCount);
  const textNumbers: number[] = [];
  const texts: number[] = [];
  const commas: number[] = [];
  const booleans: number[] = [];
  const dates: number[] = [];
  const isDate = datesOf(column);
  const errors: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const cell = cells[row];
    if (typeof cell === 'number') {
      if (isDate?.(row, cell)) dates.push(row);
      else keep(row, cell);
    } else if (typeof cell === 'boolean') booleans.push(row);
    else if (typeof cell === 'string' && cell !== '') judgeText(row, cell);
  }
  return { values, known, textNumbers, texts, commas, booleans, dates, errors };

  function keep(row: number, value: number): boolean {
    if (!(Math.abs(value) <= largest)) {
      errors.push(row);
      return false;
    }
    values[row] = value;
    known[row] = 1;
    return true;
  }

  function judgeText(row: number, text: string): void {
    if (isErrorText(text)) {
      errors.push(row);
      return;
    }
    const written = readNumber(text, decimal);
    const value = written === undefined || unit === 1 || !ownUnit.test(text) ? written : written / unit;
    if (value !== undefined) {
      // No text with a point or comma in it means the same number under both signs.
      if (keep(row, value)) {
        textNumbers.push(row);
        if (hasDecimalSign(text)) commas.push(row);
      }
    } else if (text.trim() !== '') {
      texts.push(row);
      if (hasDecimalSign(text) && readNumber(text, decimal === '.' ? ',' : '.') !== undefined) commas.push(row);
    }
  }
}

/** Days of the years that dates on sales sheets have: an amount that only looks like a day by mistake is mostly smaller. */
const firstDay = 32874; // 1990-01-01
const afterLastDay = 73415; // 2100-12-31

/** Tells cells with the format of a date, where the cells of the column do not all have it. */
function datesOf({ formats }: RawColumn): ((row: number, value: number) => boolean) | undefined {
  const areDates = formats?.names.map(isDateFormat);
  if (!formats || !areDates?.includes(true)) return undefined;
  return (row, value) => areDates[formats.at[row]!] === true && value >= firstDay && value < afterLastDay;
}

function hasDecimalSign(text: string): boolean {
  return text.includes('.') || text.includes(',') || text.includes('．') || text.includes('，');
}
