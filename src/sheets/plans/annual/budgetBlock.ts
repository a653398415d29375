import { blockTitle } from '../../form/blockTitle';
import { formFields } from '../../form/formFields';
import type { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import type { PlanSheetInput } from '../PlanSheetInput';
import { budgetLines } from './budgetLines';

const budget = '=IF(OR(COUNT(plan_bRate)=0,N(plan_target)=0),"",plan_target*plan_bRate)';
const reserve = '=IF(COUNT(plan_budget)=0,"",plan_budget*N(plan_resRate))';
const free = '=IF(COUNT(plan_budget)=0,"",plan_budget-plan_reserve-SUM(plan_line))';

/** P11: the budget out of the year's target, what is held back of it, and what the parts of the plan take. */
export function budgetBlock(form: FormSheet, { customer: { tier } }: PlanSheetInput): void {
  const { words } = form;
  const label = (key: string) => words(`annual.budget.${key}`);
  const { money, percent, share } = numberFormats;
  const [over, ok] = ['over', 'ok'].map((key) => quoted(words(`list.word.${key}`)));
  const isShare = { kind: 'share' } as const;
  blockTitle(form, label('title'), { beginsPage: true });
  formFields(form, [
    { label: label('rate'), kind: 'given', format: share, name: 'bRate', accepts: isShare },
    { label: label('budget'), kind: 'formula', value: { formula: budget }, format: money, name: 'budget' },
    { label: label('reserveRate'), kind: 'input', value: 0.08, format: percent, name: 'resRate', accepts: isShare },
    { label: label('reserve'), kind: 'formula', value: { formula: reserve }, format: money, name: 'reserve' },
    {
      label: label('free'),
      kind: 'formula',
      value: { formula: free },
      format: money,
      name: 'free',
      mark: 'negative',
    },
    {
      label: words('column.check'),
      kind: 'formula',
      value: { formula: `=IF(COUNT(plan_free)=0,"",IF(plan_free<0,${over},${ok}))` },
      name: 'budgetCheck',
    },
  ]);
  const check = form.area('budgetCheck');
  form.colour(check, `=${form.cell('budgetCheck')}=${over}`, { fill: '#F8D7DA', font: '#842029' });
  form.colour(check, `=${form.cell('budgetCheck')}=${ok}`, { fill: '#D4EDDA', font: '#155724' });
  form.row += 1;
  budgetLines(form, tier);
}
