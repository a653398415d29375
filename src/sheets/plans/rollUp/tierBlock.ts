import { planTiers } from '../../../core/plan/PlanCustomer';
import { differenceOf } from '../../form/differenceOf';
import { formTable } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { blockTitle } from '../../form/blockTitle';
import { numberFormats } from '../../form/numberFormats';
import { ratioOf } from '../../form/ratioOf';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { RollUpColumn } from './rollUpColumns';
import { sumOfTier } from './sumOfTier';

/** Sums by tier and of all, from the list. */
export function tierBlock(form: FormSheet, roll: ListTable<RollUpColumn>): void {
  const { words } = form;
  const { money, percent, share, whole } = numberFormats;
  const tiers = planTiers.map((tier) => words(`list.tier.${tier}`));
  const last = tiers.length;
  blockTitle(form, words('roll.tiers'));
  const sum = (key: 'target' | 'dueT' | 'dueA', header: string, span: number) => ({
    key,
    header: words(header),
    span,
    kind: 'formula' as const,
    format: money,
    cell: ({ index, at }: { index: number; at: (key: string) => string }) => ({
      formula: `=${sumOfTier(roll, key, index < last ? at('tier') : undefined)}`,
    }),
  });
  formTable(form, {
    rows: last + 1,
    columns: [
      {
        key: 'tier',
        header: words('column.tier'),
        kind: 'text',
        align: 'center',
        cell: ({ index }) => tiers[index] ?? words('roll.total'),
      },
      {
        key: 'customers',
        header: words('roll.customers'),
        kind: 'formula',
        format: whole,
        cell: ({ index, at }) => ({
          formula:
            index < last
              ? `=COUNTIF(${columnOf(roll, 'tier')},${at('tier')})`
              : `=SUMPRODUCT(--(LEN(${columnOf(roll, 'customerId')})>0))`,
        }),
      },
      sum('target', 'column.target', 2),
      sum('dueT', 'roll.column.dueT', 2),
      sum('dueA', 'roll.column.dueA', 1),
      {
        key: 'rate',
        header: words('column.rate'),
        kind: 'formula',
        format: percent,
        mark: 'rate',
        cell: ({ at }) => ({ formula: `=${ratioOf(at('dueA'), at('dueT'))}` }),
      },
      {
        key: 'gap',
        header: words('column.gap'),
        kind: 'formula',
        format: money,
        mark: 'negative',
        cell: ({ at }) => ({ formula: `=${differenceOf(at('dueA'), at('dueT'))}` }),
      },
      {
        key: 'share',
        header: words('roll.share'),
        kind: 'formula',
        format: share,
        cell: ({ at, index }) => ({ formula: `=${ratioOf(at('target'), at('target', index - last))}` }),
      },
    ],
  });
}
