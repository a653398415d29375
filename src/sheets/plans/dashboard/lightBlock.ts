import { formTable } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { RollUpColumn } from '../rollUp/rollUpColumns';

const lights = ['green', 'amber', 'red'] as const;

/** How many customers stand at each light, and how many have none yet. */
export function lightBlock(form: FormSheet, roll: ListTable<RollUpColumn>, column: number): void {
  const { words } = form;
  form.put(form.row, column, [[words('dash.lights')]], { style: 'heading' });
  form.row += 1;
  const cells = columnOf(roll, 'light');
  const all = `SUMPRODUCT(--(LEN(${columnOf(roll, 'customerId')})>0))`;
  formTable(form, {
    column,
    rows: lights.length + 1,
    columns: [
      {
        key: 'light',
        header: words('column.light'),
        span: 2,
        kind: 'text',
        align: 'center',
        mark: 'light',
        cell: ({ index }) => (lights[index] ? words(`list.light.${lights[index]}`) : words('dash.noLight')),
      },
      {
        key: 'customers',
        header: words('roll.customers'),
        span: 2,
        kind: 'formula',
        format: numberFormats.whole,
        cell: ({ index, at }) => ({
          formula: lights[index]
            ? `=COUNTIF(${cells},${at('light')})`
            : `=${all}-SUM(${at('customers', lights.length)}:${at('customers', 1)})`,
        }),
      },
    ],
  });
}
