import { formFields } from '../../form/formFields';
import type { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import type { PlanSheetInput } from '../PlanSheetInput';

/** The first planned review that is not over yet and was not held before its day. */
const open = 'plan_revDate,">="&plan_asof,plan_revHeld,"="';
const nextReview = `=IF(COUNTIFS(${open})=0,"",MINIFS(plan_revDate,${open}))`;

/** P1: the title, a row for what others read, and whose plan it is. They stay in view. */
export function headBlock(form: FormSheet, { customer, year, owner, unit }: PlanSheetInput): void {
  const { words } = form;
  form.title(words('annual.head.title', { customer: customer.name, year }));
  form.hiddenRows.push({ row: 1, rows: 1 });
  form.row = 2;
  const { text, date } = numberFormats;
  formFields(form, [
    { label: words('column.customer'), kind: 'given', value: customer.name, name: 'customer' },
    { label: words('column.customerId'), kind: 'given', value: customer.id, format: text, name: 'id' },
    { label: words('column.accountManager'), kind: 'given', value: owner || null, name: 'manager' },
    { label: words('annual.head.year'), kind: 'given', value: year, format: '0', name: 'year' },
    { label: words('column.tier'), kind: 'given', value: customer.tier, name: 'tier', accepts: 'tier' },
    { label: words('column.profile'), kind: 'given', value: customer.profile || null, name: 'profile' },
    { label: words('annual.head.unit'), kind: 'given', value: unit || null, name: 'unit', accepts: 'unit' },
    {
      label: words('form.asOf'),
      kind: 'formula',
      value: { formula: '=TODAY()' },
      format: date,
      name: 'asof',
      accepts: { kind: 'date' },
    },
    { label: words('column.next'), kind: 'formula', value: { formula: nextReview }, format: date, name: 'next' },
  ]);
}
