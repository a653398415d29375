import type { CellSpec } from '../SheetSpec';
import type { CellKind } from './cellStyles';
import type { FormSheet } from './FormSheet';
import { formValue } from './formValue';

/** Points: two lines of text across the page, and some air. */
const height = 32;

interface TextCell {
  readonly name?: string;
  readonly kind?: CellKind;
  readonly value?: CellSpec;
}

/** A label and a wide cell for sentences, at the form's row, which moves on. */
export function textRow(form: FormSheet, label: string, { kind = 'input', ...cell }: TextCell = {}): void {
  const { row, columns } = form;
  const value = { row, column: 1, rows: 1, columns: columns - 1 };
  formValue(form, { label, kind, ...cell }, { row, column: 0, rows: 1, columns: 1 }, value);
  form.rowHeights.push({ row, rows: 1, height });
  form.row += 1;
}
