import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Rectangle } from '../rangeAddress';
import type { CellSpec } from '../SheetSpec';
import { cellLook } from './cellLook';
import type { CellKind } from './cellStyles';
import { dressCells, type CellTraits } from './dressCells';
import type { FormSheet } from './FormSheet';
import { headerLook } from './headerLook';
import { putSpan } from './putSpan';

/** A row of a table while its cells are made. */
export interface FormRow {
  /** Place among the body's rows. */
  readonly index: number;
  /** The address of this row's cell of a column, or of the one so many rows above. */
  readonly at: (key: string, above?: number) => string;
}

/** A column; its name, if any, is that of the body's cells (the first sheet column of a span). */
export interface FormColumn extends CellTraits {
  readonly key: string;
  readonly header: string;
  /** How many columns of the sheet it takes; 1 where absent. */
  readonly span?: number;
  /** Of all cells, or by the row's place. */
  readonly kind: CellKind | ((index: number) => CellKind);
  /** Of all cells, or by the row's place. */
  readonly format?: string | ((index: number) => string | undefined);
  readonly align?: 'left' | 'center' | 'right';
  /** The cell of a row; blank where absent. Formulas with their "=". */
  readonly cell?: (row: FormRow) => CellSpec;
}

interface FormTable {
  /** First column of the sheet, 0-based; 0 where absent. */
  readonly column?: number;
  readonly columns: readonly FormColumn[];
  /** Of the body. */
  readonly rows: number;
  /** Of each row of the body in points; as high as its texts need where absent. */
  readonly height?: number;
}

/** Where a table stands. */
export interface TablePlace {
  readonly header: Rectangle;
  readonly body: Rectangle;
  /** The body's cells of one column, spans included. */
  readonly columnOf: (key: string) => Rectangle;
}

/** A header and so many rows below it, at the form's row, which moves on below them. */
export function formTable(form: FormSheet, { column: first = 0, columns, rows, height }: FormTable): TablePlace {
  const top = form.row;
  const starts: number[] = [];
  let width = 0;
  for (const { span = 1 } of columns) {
    starts.push(first + width);
    width += span;
  }
  const columnOf = (key: string): Rectangle => {
    const index = columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`The table has no column ${key}.`);
    return { row: top + 1, rows, column: starts[index]!, columns: columns[index]!.span ?? 1 };
  };
  for (const column of columns) {
    const area = columnOf(column.key);
    putSpan(form, { ...area, row: top, rows: 1 }, [column.header], headerLook);
    if (rows === 0) continue;
    const cells = Array.from({ length: rows }, (_, index): CellSpec => {
      const at = (key: string, above = 0) => cellAddress(top + 1 + index - above, columnOf(key).column);
      return column.cell?.({ index, at }) ?? null;
    });
    putBody(form, area, column, cells);
    dressCells(form, { ...area, columns: 1 }, column);
  }
  if (height !== undefined && rows > 0) form.rowHeights.push({ row: top + 1, rows, height });
  form.row = top + 1 + rows;
  return {
    header: { row: top, column: first, rows: 1, columns: width },
    body: { row: top + 1, column: first, rows, columns: width },
    columnOf,
  };
}

/** One block for each run of rows that look alike. */
function putBody(form: FormSheet, area: Rectangle, column: FormColumn, cells: readonly CellSpec[]): void {
  const looks = cells.map((_, index) => ({
    kind: typeof column.kind === 'function' ? column.kind(index) : column.kind,
    format: typeof column.format === 'function' ? column.format(index) : column.format,
  }));
  let start = 0;
  for (let end = 1; end <= cells.length; end++) {
    const { kind, format } = looks[start]!;
    const next = looks[end];
    if (next?.kind === kind && next.format === format) continue;
    const run = { ...area, row: area.row + start, rows: end - start };
    putSpan(form, run, cells.slice(start, end), cellLook(kind, format, column.align));
    start = end;
  }
}
