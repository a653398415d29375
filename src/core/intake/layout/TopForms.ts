import { cellForm, type CellForm } from './cellForm';
import { headerCell } from './headerCell';
import { readPeriod } from '../calendar/readPeriod';
import { cellText } from '../cells/cellText';
import type { Top } from './Top';

/** What most cells of a column's data look like; none: it holds nothing. */
export type BodyForm = 'none' | 'text' | 'number' | 'period';

/** How one row fits the data below it. */
export interface RowForms {
  /** Cells that hold something. */
  readonly filled: number;
  /** Cells that hold data as the column below does: a number among numbers, a day among days. */
  readonly data: number;
  /** Cells that the column below is not made of: a word or a month above numbers, a word above days. */
  readonly contrasts: number;
}

/** The forms of the first rows of a range, and what they say about each column and row. */
export class TopForms {
  readonly rows: number;
  readonly bodies: readonly BodyForm[];
  /** Columns that hold any data. */
  readonly used: number;
  /** Columns of numbers or days: only they can tell a header from data. */
  readonly telling: number;
  private readonly textForms = new Map<string, CellForm>();

  constructor(private readonly top: Top) {
    this.rows = top.values.length;
    this.bodies = top.sheetColumns.map((_, column) => this.bodyOf(column));
    this.used = this.bodies.filter((body) => body !== 'none').length;
    this.telling = this.bodies.filter((body) => body === 'number' || body === 'period').length;
  }

  form(row: number, column: number): CellForm {
    const cell = this.top.values[row]?.[column] ?? '';
    if (typeof cell !== 'string') return cellForm(cell, this.top.formats[row]?.[column] ?? '');
    let form = this.textForms.get(cell);
    if (form === undefined) this.textForms.set(cell, (form = cellForm(cell, '')));
    return form;
  }

  /** The texts of a row, as its cells would be called if they were headers (columns). */
  texts(row: number): string[] {
    const { values, formats, sheetColumns, is1904 } = this.top;
    return sheetColumns.map((_, at) => headerCell(values[row]?.[at] ?? '', formats[row]?.[at] ?? '', is1904));
  }

  row(row: number): RowForms {
    let [filled, data, contrasts] = [0, 0, 0];
    const bares: number[] = [];
    const years: number[] = [];
    this.bodies.forEach((body, column) => {
      const form = this.form(row, column);
      if (form === 'blank') return;
      filled++;
      if (body === 'text' || body === 'none' || form === 'other') return;
      if (form === 'text' || (form === 'period' && body === 'number')) contrasts++;
      else if (form === 'bare' && body === 'number') (this.isYearAbove(row, column) ? years : bares).push(column);
      else data++;
    });
    const named = this.areNames(bares.map((column) => String(this.top.values[row]![column]).trim()));
    contrasts += years.length;
    return named
      ? { filled, data, contrasts: contrasts + bares.length }
      : { filled, data: data + bares.length, contrasts };
  }

  /** Whether a column says a text again below a row. */
  holdsBelow(text: string, column: number, row: number): boolean {
    return this.top.values.some(
      (cells, at) => at > row && typeof cells[column] === 'string' && cells[column].trim() === text,
    );
  }

  /** A year in a cell of its own, merged over months that name none. */
  private isYearAbove(row: number, column: number): boolean {
    const below = readPeriod(cellText(this.top.values[row + 1]?.[column]));
    return below !== undefined && !('first' in below) && /^\d{4}$/.test(cellText(this.top.values[row]![column]));
  }

  /** Bare numbers name columns when there are several: years without a gap, or months or days. */
  private areNames(bares: readonly string[]): boolean {
    const distinct = [...new Set(bares)].map(Number);
    if (distinct.length < 2) return false;
    const lengths = new Set(bares.map((text) => text.length));
    if (lengths.size > 1) return false;
    const [low, high] = distinct.reduce(([from, to], each) => [Math.min(from, each), Math.max(to, each)] as const, [
      Infinity,
      -Infinity,
    ] as const);
    return !lengths.has(4) || high - low === distinct.length - 1;
  }

  /** The last third of the rows is data for certain; a column that is blank there is judged by what stands above. */
  private bodyOf(column: number): BodyForm {
    const last = this.countForms(Math.floor((2 * this.rows) / 3), column);
    const { filled, numbers, periods, bares } =
      last.filled > 0 ? last : this.countForms(Math.min(1, this.rows), column);
    if (filled === 0) return 'none';
    if (2 * periods >= filled || 5 * (bares + periods) >= 4 * filled) return 'period';
    return 2 * (numbers + bares + periods) >= filled ? 'number' : 'text';
  }

  private countForms(from: number, column: number) {
    const count = { filled: 0, numbers: 0, periods: 0, bares: 0 };
    for (let row = from; row < this.rows; row++) {
      const form = this.form(row, column);
      if (form === 'blank') continue;
      count.filled++;
      if (form === 'number') count.numbers++;
      else if (form === 'period') count.periods++;
      else if (form === 'bare') count.bares++;
    }
    return count;
  }
}
