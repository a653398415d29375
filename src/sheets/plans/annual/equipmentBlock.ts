import { blockTitle } from '../../form/blockTitle';
import type { FormSheet } from '../../form/FormSheet';
import { formTable, type FormRow } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import { ratioOf } from '../../form/ratioOf';
import { sumWhereKnown } from '../../form/sumWhereKnown';
import { totalRow } from '../../form/totalRow';
import type { PlanSheetInput } from '../PlanSheetInput';

const rows = 5;

/** A quantity times what each costs. */
function times({ at }: FormRow, each: string): string {
  return `=IF(COUNT(${at('quantity')},${at(each)})<2,"",${at('quantity')}*${at(each)})`;
}

/** P10: equipment placed with the customer, when it has paid for itself, and what becomes of the deposits. Of the full plan only. */
export function equipmentBlock(form: FormSheet, _: PlanSheetInput): void {
  const { words } = form;
  const label = (key: string) => words(`annual.equipment.${key}`);
  const { whole, money, percent, date } = numberFormats;
  const isDate = { kind: 'date' } as const;
  blockTitle(form, label('title'));
  const place = formTable(form, {
    rows,
    columns: [
      { key: 'equipment', header: label('equipment'), kind: 'input', accepts: 'equip' },
      { key: 'model', header: label('model'), span: 2, kind: 'input' },
      { key: 'quantity', header: label('quantity'), kind: 'input', format: whole },
      { key: 'unitCost', header: label('unitCost'), kind: 'input', format: money },
      {
        key: 'investment',
        header: label('investment'),
        kind: 'formula',
        format: money,
        cell: (row) => ({ formula: times(row, 'unitCost') }),
      },
      { key: 'depositEach', header: label('depositEach'), kind: 'input', format: money },
      {
        key: 'deposits',
        header: label('deposits'),
        kind: 'formula',
        format: money,
        cell: (row) => ({ formula: times(row, 'depositEach') }),
      },
      { key: 'placed', header: label('placed'), kind: 'input', format: date, accepts: isDate },
      { key: 'gp', header: label('gp'), kind: 'input', format: money },
      {
        key: 'payback',
        header: label('payback'),
        kind: 'formula',
        format: money,
        cell: ({ at }) => ({
          formula: `=IF(OR(COUNT(${at('investment')})=0,N(${at('gp')})<=0),"",${at('investment')}/${at('gp')}*12)`,
        }),
      },
      {
        key: 'return',
        header: label('return'),
        kind: 'formula',
        format: percent,
        cell: ({ at }) => ({ formula: `=${ratioOf(at('gp'), at('investment'))}` }),
      },
      { key: 'dueBack', header: label('dueBack'), kind: 'input', format: date, accepts: isDate },
      { key: 'returned', header: label('returned'), kind: 'input', align: 'center', accepts: 'yesno' },
      { key: 'terms', header: label('terms'), kind: 'input' },
    ],
  });
  totalRow(form, place, [
    { key: 'quantity', format: whole },
    { key: 'investment', format: money, name: 'equipmentCost' },
    { key: 'deposits', format: money },
    { key: 'gp', format: money, name: 'equipmentGp' },
    {
      key: 'return',
      format: percent,
      formula: (range) =>
        ratioOf(sumWhereKnown(range('gp'), range('investment')), sumWhereKnown(range('investment'), range('gp'))),
    },
  ]);
}
