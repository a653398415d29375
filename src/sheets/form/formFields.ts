import type { FormSheet } from './FormSheet';
import { formValue, type FormField } from './formValue';

/** Columns of the label and of the value, three times side by side: 15 columns in all. */
const threeUp = [
  { label: { column: 0, columns: 1 }, value: { column: 1, columns: 3 } },
  { label: { column: 4, columns: 2 }, value: { column: 6, columns: 3 } },
  { label: { column: 9, columns: 2 }, value: { column: 11, columns: 4 } },
] as const;

/** Labels and values, three to a row, at the form's row, which moves on below them. */
export function formFields(form: FormSheet, fields: readonly FormField[]): void {
  fields.forEach((field, index) => {
    const { label, value } = threeUp[index % 3]!;
    const row = form.row + Math.floor(index / 3);
    formValue(form, field, { ...label, row, rows: 1 }, { ...value, row, rows: 1 });
  });
  form.row += Math.ceil(fields.length / 3);
}
