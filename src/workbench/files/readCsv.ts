import Papa from 'papaparse';
import type { CellFormat, EngineValue } from '../engine/Engine';
import { serialOfMoment } from '../engine/serialOfMoment';
import { pixelsOfOneCharacter } from './columnWidths';
import { literalText } from './literalText';
import type { WorkbookSnapshot } from './WorkbookSnapshot';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
/** A number as it is typed; not "007", which is an id. */
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d{1,3})?$/i;
/** Longer whole parts are ids such as card numbers: a number would lose their last digits. Decimals may be longer. */
const mostWholeDigits = 15;
const dateFormat = 'yyyy-mm-dd';
/** Lines that decide how wide a column is, and the limits in pixels. */
const looked = 200;
const narrowestColumn = 64;
const widestColumn = 260;

/**
 * A workbook with one sheet from the bytes of a .csv file, in UTF-8 or, where that does not fit, in GB18030. Numbers and ISO dates
 * become numbers; everything else is text, also what looks like a formula: a file from elsewhere must not calculate here.
 */
export function readCsv(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const { data } = Papa.parse<string[]>(decode(bytes), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
  const lines = data.length > 0 && isBlank(data.at(-1)!) ? data.slice(0, -1) : data;
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 1);
  const cells = lines.map((line) => Array.from({ length: columns }, (_, place) => typed(line[place] ?? '')));
  const area = { row: 0, column: 0, rows: Math.max(1, cells.length), columns };
  const sheet = {
    name: sheetName(name),
    visible: true,
    area,
    contents: cells.map((line) => line.map((cell) => cell.content)),
    values: cells.map((line) => line.map((cell) => cell.value)),
    formats: cells.map((line) => line.map((cell) => cell.format)),
    spills: [],
    columnWidths: columnWidths(lines, columns),
    frozen: { rows: 0, columns: 0 },
    tables: [],
  };
  return { sheets: [sheet], customFunctions: [] };
}

/** Wide enough for the first lines, within reason; a Chinese character is as wide as two others. */
function columnWidths(lines: readonly string[][], columns: number): { column: number; pixels: number }[] {
  return Array.from({ length: columns }, (_, column) => {
    const widest = lines.slice(0, looked).reduce((most, line) => Math.max(most, textWidth(line[column] ?? '')), 0);
    return { column, pixels: Math.min(widestColumn, Math.max(narrowestColumn, widest * pixelsOfOneCharacter + 16)) };
  });
}

function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function isBlank(line: readonly string[]): boolean {
  return line.length === 1 && line[0] === '';
}

interface TypedCell {
  readonly content: EngineValue;
  readonly value: EngineValue;
  readonly format: CellFormat;
}

const unformatted: CellFormat = {};

function typed(text: string): TypedCell {
  if (text === '') return { content: null, value: null, format: unformatted };
  const date = serialOfIsoDate(text);
  if (date !== undefined) return { content: date, value: date, format: { numberFormat: dateFormat } };
  if (plainNumber.test(text) && /\d+/.exec(text)![0].length <= mostWholeDigits) {
    return { content: Number(text), value: Number(text), format: unformatted };
  }
  const truth = /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
  if (truth !== undefined) return { content: truth, value: truth, format: unformatted };
  return { content: literalText(text), value: text, format: unformatted };
}

/** The day number of a date that exists; Excel's calendar begins in 1900. */
function serialOfIsoDate(text: string): number | undefined {
  const [, year, month, day] = isoDate.exec(text) ?? [];
  if (year === undefined || Number(year) < 1901) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (!date.toISOString().startsWith(text)) return undefined;
  return serialOfMoment(date.getTime());
}

/**
 * A sheet's name for a file's: without what Excel does not allow there.
 * @example sheetName('sales/2024.csv') // "2024"
 */
function sheetName(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return (
    name
      .replace(/[[\]*?:\\/]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31) || 'Sheet1'
  );
}
