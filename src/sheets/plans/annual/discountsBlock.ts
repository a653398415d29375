import { blockTitle } from '../../form/blockTitle';
import type { FormSheet } from '../../form/FormSheet';
import { formTable } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import { totalRow } from '../../form/totalRow';
import type { PlanSheetInput } from '../PlanSheetInput';

/** P7a: discounts to the trade and what they cost. */
export function discountsBlock(form: FormSheet, { customer: { tier } }: PlanSheetInput): void {
  const { words } = form;
  const label = (key: string) => words(`annual.trade.${key}`);
  const { money, share, date } = numberFormats;
  blockTitle(form, label('title'));
  const place = formTable(form, {
    rows: tier === 'A' ? 5 : 3,
    columns: [
      { key: 'policy', header: label('policy'), kind: 'input' },
      { key: 'product', header: label('product'), span: 2, kind: 'input' },
      { key: 'condition', header: label('condition'), span: 3, kind: 'input' },
      { key: 'start', header: words('column.start'), kind: 'input', format: date, accepts: { kind: 'date' } },
      { key: 'due', header: words('column.due'), kind: 'input', format: date, accepts: { kind: 'date' } },
      { key: 'sales', header: label('expected'), kind: 'input', format: money },
      { key: 'discount', header: label('discount'), kind: 'input', format: share, accepts: { kind: 'share' } },
      {
        key: 'cost',
        header: words('column.cost'),
        kind: 'formula',
        format: money,
        cell: ({ at }) => ({
          formula: `=IF(COUNT(${at('sales')},${at('discount')})<2,"",${at('sales')}*${at('discount')})`,
        }),
      },
      { key: 'note', header: words('column.note'), span: 4, kind: 'input' },
    ],
  });
  totalRow(form, place, [
    { key: 'sales', format: money },
    { key: 'cost', format: money, name: 'discountCost' },
  ]);
}
