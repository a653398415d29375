import { WireError } from '../bridge/WireError';
import type { EngineValue } from '../engine/Engine';
import { asText } from './asText';
import { parseTyped } from './parseTyped';
import type { Typed } from './parseTyped';
import type { Place } from './Place';

const wrongSize = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Sets values or formulas of a range: an array of its size, or one value for every cell. null leaves a cell alone, "" clears it,
 * "=" starts a formula, "'" makes text, other text is read as if typed, except in cells formatted as text.
 */
export function writeCells(place: Place, input: unknown, location: string): void {
  const rows = inputRows(place, input, location);
  const { culture, is1904, writing } = place.book;
  const sheet = place.book.sheetToWrite(place.sheetId, location, place.area);
  writing.flushUnlessBelow(place.sheetId, place.area, true);
  const formatsGained: (string | undefined)[][] = [];
  let formats: string[][] | undefined;
  const formatAt = (i: number, j: number) => (formats ??= sheet.numberFormats(place.area))[i]?.[j] ?? 'General';
  const cells = rows.map((row, i) =>
    row.map((value, j): EngineValue | undefined => {
      if (value === null) return undefined;
      if (value === '') return null;
      if (typeof value === 'number' || typeof value === 'boolean') return value;
      if (typeof value !== 'string') throw WireError.invalidArgument(location);
      if (value.startsWith("'")) return asText(value.slice(1));
      const isFormula = value.length > 1 && value.startsWith('=');
      const typed: Typed | undefined = isFormula ? { value } : parseTyped(value, culture, is1904);
      if (!typed || formatAt(i, j) === '@') return asText(value);
      if (typed.numberFormat && formatAt(i, j) === 'General') (formatsGained[i] ??= [])[j] = typed.numberFormat;
      return typed.value;
    }),
  );
  writing.addCells(place.sheetId, place.area, cells, formatsGained);
}

/** Sets number formats: an array of the range's size, or one format for every cell. */
export function writeNumberFormats(place: Place, input: unknown, location: string): void {
  const rows = inputRows(place, input, location);
  place.book.sheetToWrite(place.sheetId, location);
  const formats = rows.map((row) =>
    row.map((format): string | undefined => {
      if (format === null) return undefined;
      if (typeof format !== 'string') throw WireError.invalidArgument(location);
      return format === '' ? 'General' : format;
    }),
  );
  place.book.writing.addFormats(place.sheetId, place.area, formats);
}

function inputRows(place: Place, input: unknown, location: string): readonly (readonly unknown[])[] {
  if (place.isEntireColumn || place.isEntireRow) {
    throw WireError.invalidArgument(location, 'Cells of whole columns or rows cannot be set at once.');
  }
  const { rows, columns } = place.area;
  if (!Array.isArray(input)) return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(input));
  const isRightSize = input.length === rows && input.every((row) => Array.isArray(row) && row.length === columns);
  if (!isRightSize) throw WireError.invalidArgument(location, wrongSize);
  return input as unknown[][];
}
