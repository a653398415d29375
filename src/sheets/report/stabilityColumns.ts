import type { Judgement } from '../../core/abc/Judgement';
import type { Words } from '../../locales/Words';
import { stabilityWord } from './stabilityWord';
import type { TableColumn } from './TableColumn';

/**
 * How steady each customer is, and where it goes: its slope a period, with its sign, where it grows or shrinks clearly, else a
 * word. Nothing without dates.
 */
export function stabilityColumns({ customers, periods }: Judgement, words: Words): TableColumn[] {
  if (periods === undefined) return [];
  const trend: TableColumn = {
    key: 'trend',
    header: words(`sheet.trend.${periods.length}`),
    cell: ({ stability }) => {
      if (stability?.trend === undefined) return null;
      const { direction, slope } = stability.trend;
      return direction === 'level' ? words('sheet.noTrend') : slope;
    },
    format: '+0.0%;-0.0%;0.0%',
    align: 'right',
  };
  const stability: TableColumn = {
    key: 'stability',
    header: words('sheet.stability'),
    cell: (customer) => stabilityWord(customer.stability?.verdict, words),
    format: null,
    align: 'center',
    width: { least: 8, most: 14 },
  };
  return customers.some((customer) => customer.stability?.trend !== undefined) ? [stability, trend] : [stability];
}
