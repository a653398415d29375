import { WireError } from '../bridge/WireError';
import type { Area, EngineFilter, EngineSheet, FilterCriteria, RowSpan } from '../engine/Engine';
import type { Book } from './Book';
import { keptCells } from './keptCells';

/** The filter of a sheet, or of one of its tables: hides the rows that do not match in every column. */
export class AutoFilter {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    /** Id of the table; the sheet's own filter has none. */
    readonly tableId = '',
  ) {}

  get sheet(): EngineSheet {
    return this.book.sheet(this.sheetId);
  }

  get held(): EngineFilter | undefined {
    return this.sheet.filters.get(this.tableId);
  }

  /** Header row and data: a table's own, or what the filter was put on. */
  get area(): Area | undefined {
    const { sheet, tableId } = this;
    return tableId === '' ? this.held?.area : sheet.tables.find(({ id }) => id === tableId)?.area;
  }

  /** By criteria, or by rows that a file brought along hidden: it does not say why. */
  get isDataFiltered(): boolean {
    const { held, sheet } = this;
    if (!held) return false;
    return held.criteria.size > 0 || sheet.hiddenRows(held.area.row, held.area.rows).includes(1);
  }

  /** Criteria by column; null where there are none. */
  get criteria(): (FilterCriteria | null)[] {
    const { area, held } = this;
    return Array.from({ length: area?.columns ?? 0 }, (_, column) => held?.criteria.get(column) ?? null);
  }

  put(area: Area, column: number | undefined, criteria: FilterCriteria | undefined, location: string): void {
    const { held } = this;
    const known = held && sameArea(held.area, area) ? held.criteria : [];
    const all = new Map(known);
    if (column !== undefined) {
      if (column < 0 || column >= area.columns) throw WireError.invalidArgument(location);
      if (criteria) all.set(column, { ...criteria });
      else all.delete(column);
    }
    this.keep({ area, criteria: all }, location);
  }

  clear(column: number | undefined, location: string): void {
    const { held } = this;
    if (!held) return;
    const others = [...held.criteria].filter(([each]) => column !== undefined && each !== column);
    this.keep({ ...held, criteria: new Map(others) }, location);
  }

  reapply(location: string): void {
    if (this.held) this.keep(this.held, location);
  }

  remove(location: string): void {
    this.clear(undefined, location);
    this.sheet.filters.delete(this.tableId);
  }

  private keep(filter: EngineFilter, location: string): void {
    const { book, held, sheetId, tableId } = this;
    const sheet = book.writableSheet(sheetId, location);
    const hidden = rowsToHide(sheet, filter, book.culture, location);
    if (held) sheet.hideRows([bodyOf(held.area)], false);
    sheet.filters.set(tableId, filter);
    sheet.hideRows([bodyOf(filter.area)], false);
    sheet.hideRows(hidden, true);
  }
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

function bodyOf({ row, rows }: Area): RowSpan {
  return { row: row + 1, rows: rows - 1 };
}

function rowsToHide(
  sheet: EngineSheet,
  { area, criteria }: EngineFilter,
  culture: string,
  location: string,
): RowSpan[] {
  const body = bodyOf(area);
  if (body.rows <= 0) return [];
  const isKept = new Uint8Array(body.rows).fill(1);
  for (const [column, wanted] of criteria) {
    const cells = { ...body, column: area.column + column, columns: 1 };
    const kept = keptCells(sheet, cells, wanted, culture, location);
    for (let down = 0; down < body.rows; down++) if (!kept[down]) isKept[down] = 0;
  }
  const spans: RowSpan[] = [];
  for (let down = 0; down < body.rows; down++) {
    if (isKept[down]) continue;
    const start = down;
    while (down + 1 < body.rows && !isKept[down + 1]) down++;
    spans.push({ row: body.row + start, rows: down - start + 1 });
  }
  return spans;
}
