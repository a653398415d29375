import type { Rectangle } from '../rangeAddress';
import type { CellSpec } from '../SheetSpec';
import type { FormSheet, Look } from './FormSheet';

/** Cells that take several columns of the sheet each, one a row: the first column holds them, all are shown as one. */
export function putSpan(form: FormSheet, area: Rectangle, cells: readonly CellSpec[], look: Look): void {
  const blank = Array.from({ length: area.columns - 1 }, () => null);
  form.put(
    area.row,
    area.column,
    cells.map((cell) => [cell, ...blank]),
    look,
  );
  form.merge(area);
}
