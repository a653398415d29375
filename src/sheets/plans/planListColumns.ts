import { numberFormats } from '../form/numberFormats';
import type { ListColumn } from './lists/ListColumn';

const money = { format: numberFormats.money, width: 11 } as const;
const quarter = (number: number): ListColumn => ({
  word: 'planList.column.quarter',
  values: { number },
  kind: 'formula',
  ...money,
});

/** The columns of the list of small customers' plans, one row each. */
export const planListColumns = {
  customerId: { word: 'column.customerId', kind: 'given', width: 14 },
  customer: { word: 'column.customer', kind: 'given', width: 24 },
  accountManager: { word: 'column.accountManager', kind: 'given', width: 13 },
  ly: { word: 'column.ly', kind: 'given', ...money },
  growth: { word: 'planList.column.growth', kind: 'given', format: numberFormats.share, width: 9 },
  target: { word: 'column.target', kind: 'formula', ...money },
  t1: quarter(1),
  t2: quarter(2),
  t3: quarter(3),
  t4: quarter(4),
  dueT: { word: 'planList.column.dueT', kind: 'formula', ...money },
  actual: { word: 'column.actual', kind: 'given', ...money },
  through: { word: 'planList.column.through', kind: 'given', format: numberFormats.whole, align: 'center', width: 9 },
  rate: { word: 'column.rate', kind: 'formula', format: numberFormats.percent, width: 9, mark: 'rate' },
  policy: { word: 'planList.column.policy', kind: 'input', width: 20 },
  action: { word: 'column.action', kind: 'input', width: 24 },
  due: { word: 'column.due', kind: 'input', format: numberFormats.date, width: 12, accepts: { kind: 'date' } },
  status: { word: 'column.status', kind: 'input', width: 11, accepts: 'status' },
} as const satisfies Readonly<Record<string, ListColumn>>;

export type PlanListColumn = keyof typeof planListColumns;
