import { planTiers } from '../../../core/plan/PlanCustomer';
import { differenceOf } from '../../form/differenceOf';
import { formTable, type FormColumn, type TablePlace } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { blockTitle } from '../../form/blockTitle';
import { lightOf } from '../../form/lightOf';
import { numberFormats } from '../../form/numberFormats';
import { quoted } from '../../form/quoted';
import { ratioOf } from '../../form/ratioOf';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { RollUpColumn } from './rollUpColumns';
import { sumOfOthers } from './sumOfOthers';
import { sumOfTier } from './sumOfTier';

type Key = 'tier' | 'customers' | 'target' | 'dueT' | 'dueA' | 'rate' | 'light' | 'gap' | 'share';
type Spans = Readonly<Record<Key, number>>;

/**
 * Sums by tier, of other tiers and of all, from the list.
 * @param spans how many columns of the sheet each column takes; one of 0 is left out
 */
export function tierBlock(form: FormSheet, roll: ListTable<RollUpColumn>, spans: Spans): TablePlace {
  const { words } = form;
  const { money, percent, share, whole } = numberFormats;
  const tiers = planTiers.map((tier) => words(`list.tier.${tier}`));
  // Tiers may be typed over on a plan: below the three stands what is of none of them, where there is some.
  const other = tiers.length;
  const last = other + 1;
  const all = `SUMPRODUCT(--(LEN(${columnOf(roll, 'customerId')})>0))`;
  blockTitle(form, words('roll.tiers'));
  const sum = (key: 'target' | 'dueT' | 'dueA', header: string): FormColumn => ({
    key,
    header: words(header),
    kind: 'formula',
    format: money,
    cell: ({ index, at }) => ({
      formula: `=${
        index === other
          ? sumOfOthers(
              roll,
              key,
              tiers.map((_, tier) => at('tier', other - tier)),
            )
          : sumOfTier(roll, key, index < other ? at('tier') : undefined)
      }`,
    }),
  });
  const columns: FormColumn[] = [
    {
      key: 'tier',
      header: words('column.tier'),
      kind: 'text',
      align: 'center',
      cell: ({ index, at }) =>
        index === other
          ? { formula: `=IF(COUNT(${at('customers')})=0,"",${quoted(words('roll.otherTiers'))})` }
          : (tiers[index] ?? words('roll.total')),
    },
    {
      key: 'customers',
      header: words('roll.customers'),
      kind: 'formula',
      format: whole,
      cell: ({ index, at }) => {
        if (index < other) return { formula: `=COUNTIF(${columnOf(roll, 'tier')},${at('tier')})` };
        if (index === last) return { formula: `=${all}` };
        const left = `${all}-SUM(${at('customers', other)}:${at('customers', 1)})`;
        return { formula: `=IF(${left}<=0,"",${left})` };
      },
    },
    sum('target', 'column.target'),
    sum('dueT', 'roll.column.dueT'),
    sum('dueA', 'roll.column.dueA'),
    {
      key: 'rate',
      header: words('column.rate'),
      kind: 'formula',
      format: percent,
      mark: 'rate',
      cell: ({ at }) => ({ formula: `=${ratioOf(at('dueA'), at('dueT'))}` }),
    },
    {
      key: 'light',
      header: words('column.light'),
      kind: 'formula',
      align: 'center',
      mark: 'light',
      cell: ({ at }) => ({ formula: `=${lightOf(at('rate'), words)}` }),
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
  ];
  return formTable(form, {
    rows: last + 1,
    columns: columns.map((column) => ({ ...column, span: spans[column.key as Key] })).filter(({ span }) => span > 0),
  });
}
