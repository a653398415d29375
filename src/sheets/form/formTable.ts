import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Rectangle } from '../rangeAddress';
import type { CellSpec } from '../SheetSpec';
import { cellStyles, type CellKind } from './cellStyles';
import { dressCells, type CellTraits } from './dressCells';
import type { FormSheet } from './FormSheet';
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
  readonly format?: string | ((index: number) => string);
  readonly align?: 'left' | 'center' | 'right';
  /** The cell of a row; blank where absent. Formulas with their "=". */
  readonly cell?: (row: FormRow) => CellSpec;
  /** Rows whose cell is of another kind or has another format. */
  readonly unlike?: (index: number) => { readonly kind?: CellKind; readonly format?: string } | undefined;
}

interface FormTable {
  /** First column of the sheet, 0-based; 0 where absent. */
  readonly column?: number;
  readonly columns: readonly FormColumn[];
  /** Of the body. */
  readonly rows: number;
  /** Of a row of the body, in points; absent: two lines of text where a column is for texts, else one. */
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
export function formTable(form: FormSheet, { column: first = 0, columns, rows }: FormTable): TablePlace {
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
    putSpan(form, { ...area, row: top, rows: 1 }, [column.header], {
      style: 'header',
      align: ['center'],
      wraps: true,
      hasLines: true,
    });
    if (rows === 0) continue;
    const cells = Array.from({ length: rows }, (_, index): CellSpec => {
      const at = (key: string, above = 0) => cellAddress(top + 1 + index - above, columnOf(key).column);
      return column.cell?.({ index, at }) ?? null;
    });
    for (const { from, to, kind, format } of runsOf(column, rows)) {
      putSpan(form, { ...area, row: area.row + from, rows: to - from }, cells.slice(from, to), {
        style: cellStyles[kind],
        formats: [format ?? null],
        align: [column.align ?? null],
        wraps: format === undefined && kind !== 'formula',
        hasLines: true,
      });
    }
    dressCells(form, { ...area, columns: 1 }, column);
  }
  form.row = top + 1 + rows;
  return {
    header: { row: top, column: first, rows: 1, columns: width },
    body: { row: top + 1, column: first, rows, columns: width },
    columnOf,
  };
}

interface LookRun {
  /** Places of the first row and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: CellKind;
  readonly format: string | undefined;
}

/** Rows one after another that look the same. */
function runsOf({ kind, format }: FormColumn, rows: number): LookRun[] {
  const runs: LookRun[] = [];
  for (let index = 0; index < rows; index++) {
    const look = {
      kind: typeof kind === 'function' ? kind(index) : kind,
      format: typeof format === 'function' ? format(index) : format,
    };
    const last = runs.at(-1);
    if (last && last.kind === look.kind && last.format === look.format) runs.push({ ...runs.pop()!, to: index + 1 });
    else runs.push({ from: index, to: index + 1, ...look });
  }
  return runs;
}
