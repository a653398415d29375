import { blockTitle } from '../../form/blockTitle';
import type { FormSheet } from '../../form/FormSheet';
import { formTable } from '../../form/formTable';
import { numberFormats } from '../../form/numberFormats';
import { ratioOf } from '../../form/ratioOf';
import { totalRow } from '../../form/totalRow';
import type { PlanSheetInput } from '../PlanSheetInput';

/** The shelf share is a share, and has a goal. */
const items = ['shelf', 'area', 'positions', 'piles', 'posm', 'demo'] as const;
const shelfGoal = 0.7;
const quarters = ['q1', 'q2', 'q3', 'q4'] as const;

/** P9: shelf share, display area and what else is to be seen in the outlets, as checked each quarter. */
export function merchandisingBlock(form: FormSheet, { customer: { tier } }: PlanSheetInput): void {
  const { words } = form;
  const label = (key: string) => words(`annual.merchandising.${key}`);
  const { money, percent } = numberFormats;
  const format = (index: number) => (items[index] === 'shelf' ? percent : money);
  blockTitle(form, label('title'));
  const place = formTable(form, {
    rows: tier === 'A' ? items.length : 3,
    columns: [
      {
        key: 'item',
        header: words('column.item'),
        kind: 'given',
        name: 'merItem',
        cell: ({ index }) => label(`items.${items[index]!}`),
      },
      {
        key: 'unit',
        header: label('unit'),
        kind: 'given',
        align: 'center',
        cell: ({ index }) => label(`units.${items[index]!}`),
      },
      { key: 'ly', header: words('column.ly'), kind: 'input', format },
      {
        key: 'target',
        header: words('column.target'),
        kind: 'input',
        format,
        name: 'merTarget',
        cell: ({ index }) => (items[index] === 'shelf' ? shelfGoal : null),
      },
      ...quarters.map((key) => ({
        key,
        header: label(key),
        kind: 'input' as const,
        format,
        name: `mer${key.toUpperCase()}`,
      })),
      {
        key: 'latest',
        header: label('latest'),
        kind: 'formula',
        format,
        name: 'merLatest',
        cell: ({ at }) => ({
          formula: `=${quarters.reduce((before, key) => `IF(ISNUMBER(${at(key)}),${at(key)},${before})`, '""')}`,
        }),
      },
      {
        key: 'rate',
        header: words('column.rate'),
        kind: 'formula',
        format: percent,
        mark: 'rate',
        cell: ({ at }) => ({ formula: `=${ratioOf(at('latest'), at('target'))}` }),
      },
      { key: 'cost', header: words('column.cost'), kind: 'input', format: money },
      { key: 'owner', header: words('column.owner'), kind: 'input' },
      { key: 'evidence', header: label('evidence'), span: 3, kind: 'input' },
    ],
  });
  // Last year, target and the four quarters of the shelf share.
  form.accept({ ...place.columnOf('ly'), rows: 1, columns: 6 }, { kind: 'share' });
  totalRow(form, place, [{ key: 'cost', format: money, name: 'merchandisingCost' }]);
}
