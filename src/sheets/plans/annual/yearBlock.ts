import { blockTitle } from '../../form/blockTitle';
import { formFields } from '../../form/formFields';
import type { FormSheet } from '../../form/FormSheet';
import { putSpan } from '../../form/putSpan';
import type { PlanSheetInput } from '../PlanSheetInput';
import { splitFields } from './splitFields';
import { yearTable } from './yearTable';

/** P3: from last year to this year, and how the year's target comes about and is split. */
export function yearBlock(form: FormSheet, input: PlanSheetInput): void {
  blockTitle(form, form.words('annual.year.title'));
  formFields(form, splitFields(form, input));
  const free = { row: form.row - 1, column: 4, rows: 1, columns: form.columns - 4 };
  putSpan(form, free, [form.words('annual.year.hint')], { style: 'note', align: ['left'], wraps: true });
  form.row += 1;
  yearTable(form, input);
}
