import type { Rectangle } from '../rangeAddress';
import type { CellSpec } from '../SheetSpec';
import { cellLook } from './cellLook';
import type { CellKind } from './cellStyles';
import { dressCells, type CellTraits } from './dressCells';
import type { FormSheet } from './FormSheet';
import { labelLook } from './labelLook';

/** A row of figures beside its label, such as twelve months; its name is that of the figures alone. */
export interface FormLine extends CellTraits {
  readonly label: string;
  readonly kind: CellKind;
  readonly format: string;
  readonly align?: 'left' | 'center' | 'right';
  /** From the second column on. */
  readonly cells: readonly CellSpec[];
  /** Of the whole row, in the column after the cells; absent where the row has none, null to leave it blank. */
  readonly total?: CellSpec;
  /** The row that the others lead to. */
  readonly isResult?: boolean;
}

/** A label and its figures, at the form's row, which moves on; gives where the figures stand. */
export function formRow(form: FormSheet, line: FormLine): Rectangle {
  const { label, kind, format, align, cells, total, isResult, name, ...marks } = line;
  const { row } = form;
  const look = { ...cellLook(kind, format, align), ...(isResult && { style: 'total' as const }) };
  const area = { row, column: 1, rows: 1, columns: cells.length };
  form.put(row, 0, [[label]], labelLook);
  form.put(row, area.column, [cells], {
    ...look,
    formats: cells.map(() => format),
    align: cells.map(() => align ?? null),
  });
  if (name !== undefined) form.name(name, area);
  if (total === undefined) dressCells(form, area, marks);
  else {
    form.put(row, area.column + area.columns, [[total]], isResult ? look : cellLook('formula', format, align));
    dressCells(form, { ...area, columns: area.columns + 1 }, marks);
  }
  form.row += 1;
  return area;
}
