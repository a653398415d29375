import { tiers, type Tier } from '../../core/abc/Tier';
import { daysTo1904, readDay } from '../../core/intake/calendar/readDay';
import type { RawCell } from '../../core/intake/cells/Cells';
import { cellText } from '../../core/intake/cells/cellText';
import { isErrorText } from '../../core/intake/cells/isErrorText';
import type { StabilityVerdict } from '../../core/stability/CustomerStability';
import { stabilityOf } from '../../locales/stabilityOf';
import { yesWords } from '../../locales/yesWords';

const yes = new Set(Object.values(yesWords).map((word) => word.toLowerCase()));

/**
 * The cells of a record's rows, one row after another, as somebody may have left them. A blank is undefined, "" for texts; so is
 * what cannot be read, and the first such column of a row is its fault.
 */
export class RowCells<Column extends string> {
  row = -1;
  fault: Column | undefined;
  private readonly columns: readonly (readonly RawCell[])[];

  /** @param is1904 whether the workbook counts its days from 1904; those that are given out count from 1900 */
  constructor(
    private readonly cellsOf: ReadonlyMap<Column, readonly RawCell[]>,
    private readonly is1904 = false,
  ) {
    this.columns = [...cellsOf.values()];
  }

  /** Goes on to the next row; false after the last one. */
  next(): boolean {
    this.row++;
    this.fault = undefined;
    return this.row < (this.columns[0]?.length ?? 0);
  }

  isBlank(): boolean {
    return this.columns.every((cells) => cellText(cells[this.row]) === '');
  }

  /** What must not be blank, and is: the row's fault. */
  missing(column: Column): undefined {
    this.fault ??= column;
  }

  text(column: Column): string {
    return cellText(this.cell(column));
  }

  /** The text by which a customer is known; undefined also for an error cell. */
  id(column: Column): string | undefined {
    const text = this.text(column);
    return text === '' || isErrorText(text) ? undefined : text;
  }

  number(column: Column): number | undefined {
    const cell = this.cell(column);
    return this.read(column, (text) => {
      const value = typeof cell === 'boolean' ? NaN : Number(text);
      return Number.isFinite(value) ? value : undefined;
    });
  }

  tier(column: Column): Tier | undefined {
    return this.read(column, (text) => tiers.find((tier) => tier === text.toUpperCase()));
  }

  /** An Excel serial; dates that a person typed as text are read where they mean one day only. */
  day(column: Column): number | undefined {
    return this.read(column, () => readDay(this.cell(column) ?? null, undefined, this.is1904));
  }

  /** An Excel serial of a day and a time on it. */
  moment(column: Column): number | undefined {
    const moment = this.number(column);
    return moment === undefined ? undefined : moment + (this.is1904 ? daysTo1904 : 0);
  }

  stability(column: Column): StabilityVerdict | undefined {
    return this.read(column, stabilityOf);
  }

  /** Whether the column was read: records of an earlier version do not have all of them. */
  has(column: Column): boolean {
    return this.cellsOf.has(column);
  }

  /** Whether a "yes" stands there, in either language; a blank is a no. */
  yes(column: Column): boolean {
    return this.read(column, (text) => (yes.has(text.toLowerCase()) ? true : undefined)) ?? false;
  }

  private cell(column: Column): RawCell | undefined {
    return this.cellsOf.get(column)?.[this.row];
  }

  private read<Value>(column: Column, parse: (text: string) => Value | undefined): Value | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const value = parse(text);
    return value === undefined ? this.missing(column) : value;
  }
}
