import { WireError } from '../bridge/WireError';
import type { WireObject } from '../bridge/WireObject';
import type { Area, EngineSheet } from '../engine/Engine';
import type { Book } from './Book';

/** Excel's own size of a sheet, whatever the grid behind holds: a whole column is this many rows to the add-in. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** An area of a sheet: what a Range is about. */
export class Place {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly area: Area,
  ) {}

  get sheet(): EngineSheet {
    return this.book.sheet(this.sheetId);
  }

  get isEntireColumn(): boolean {
    return this.area.rows === sheetRows;
  }

  get isEntireRow(): boolean {
    return this.area.columns === sheetColumns;
  }

  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }

  get lastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  get lastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  /** The part that the engine's grid holds; null when it lies outside. */
  get onGrid(): Area | null {
    const { maxRows, maxColumns } = this.sheet;
    return intersect(this.area, { row: 0, column: 0, rows: maxRows, columns: maxColumns });
  }

  /** Another area of the same sheet; refused when it leaves the sheet. */
  at(area: Area, location: string): Place {
    const { row, column, rows, columns } = area;
    const fits = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
    if (!fits || row + rows > sheetRows || column + columns > sheetColumns) throw WireError.invalidArgument(location);
    return new Place(this.book, this.sheetId, area);
  }

  get wire(): WireObject {
    return this.book.wiring.range(this.sheetId, this.area);
  }
}

export function intersect(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** A selection of the engine's, whose whole columns and rows are as long as its grid, in Excel's terms. */
export function asSheetArea(area: Area, sheet: EngineSheet): Area {
  const isColumns = area.row === 0 && area.rows >= sheet.maxRows;
  const isRows = area.column === 0 && area.columns >= sheet.maxColumns;
  return {
    row: area.row,
    column: area.column,
    rows: isColumns ? sheetRows : area.rows,
    columns: isRows ? sheetColumns : area.columns,
  };
}
