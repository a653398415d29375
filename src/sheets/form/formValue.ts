import type { Rectangle } from '../rangeAddress';
import type { CellSpec } from '../SheetSpec';
import { cellLook } from './cellLook';
import type { CellKind } from './cellStyles';
import { dressCells, type CellTraits } from './dressCells';
import type { FormSheet } from './FormSheet';
import { labelLook } from './labelLook';
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
  putSpan(form, label, [field.label], labelLook);
  putSpan(form, place, [value], cellLook(kind, format, 'left'));
  dressCells(form, { ...place, columns: 1 }, field);
}
