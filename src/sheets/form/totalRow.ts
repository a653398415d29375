import { cellAddress } from '../../core/intake/cells/cellAddress';
import { rangeAddress, type Rectangle } from '../rangeAddress';
import type { CellSpec } from '../SheetSpec';
import type { FormSheet } from './FormSheet';
import type { TablePlace } from './formTable';
import { sumOrBlank } from './sumOrBlank';

/** Points: of the free row. */
const thin = 4;

/** What stands below a column. */
export interface TotalCell {
  readonly key: string;
  readonly format?: string;
  /** Of the cell; none where absent. */
  readonly name?: string;
  /** A formula's text out of the ranges above and the cells of this row, by column; the sum where absent. */
  readonly formula?: (range: (key: string) => string, at: (key: string) => string) => string;
}

/**
 * A total below a table: first a thin free row that the sums take in, so that rows which somebody inserts at the end are counted. Gives
 * the cells above of a column with that row: for the names of what is summed elsewhere.
 */
export function totalRow(form: FormSheet, place: TablePlace, cells: readonly TotalCell[]): (key: string) => Rectangle {
  const { body } = place;
  const row = form.row + 1;
  const above = (key: string): Rectangle => {
    const area = place.columnOf(key);
    return { ...area, rows: area.rows + 1, columns: 1 };
  };
  const range = (key: string) => rangeAddress(above(key));
  const at = (key: string) => cellAddress(row, above(key).column);
  const line: CellSpec[] = Array<CellSpec>(body.columns).fill(null);
  const formats = Array<string | null>(body.columns).fill(null);
  line[0] = form.words('column.total');
  for (const { key, format, name, formula } of cells) {
    const { column } = above(key);
    line[column - body.column] = { formula: `=${formula ? formula(range, at) : sumOrBlank(range(key))}` };
    formats[column - body.column] = format ?? null;
    if (name !== undefined) form.name(name, { row, column, rows: 1, columns: 1 });
  }
  form.put(row, body.column, [line], { style: 'total', formats, hasLines: true });
  form.rowHeights.push({ row: row - 1, rows: 1, height: thin });
  form.row = row + 1;
  return above;
}
