import type { Rectangle } from '../rangeAddress';
import type { CellSpec } from '../SheetSpec';
import { cellStyles, type CellKind } from './cellStyles';
import { dressCells, type CellTraits } from './dressCells';
import type { FormSheet } from './FormSheet';
import { putSpan } from './putSpan';

/** A label with a value beside it. */
export interface FormField extends CellTraits {
  readonly label: string;
  readonly kind: CellKind;
  readonly value?: CellSpec;
  readonly format?: string;
}

/** A label and its value, each across the columns of its place. */
export function formValue(form: FormSheet, field: FormField, label: Rectangle, place: Rectangle): void {
  const { kind, value = null, format } = field;
  putSpan(form, label, [field.label], { style: 'label', wraps: true, hasLines: true });
  putSpan(form, place, [value], {
    style: cellStyles[kind],
    formats: [format ?? null],
    align: [format === undefined ? 'left' : null],
    wraps: format === undefined,
    hasLines: true,
  });
  dressCells(form, { ...place, columns: 1 }, field);
}
