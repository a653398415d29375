import type { JudgedCustomer, Judgement } from '../core/abc/Judgement';
import type { Words } from '../locales/Words';
import { stabilityWord } from './stabilityWord';
import type { TableColumn } from './TableColumn';

/** How steady each customer is and where it goes; nothing without dates. */
export function stabilityColumns({ customers, periods }: Judgement, words: Words): TableColumn[] {
  if (periods === undefined) return [];
  const word = (key: 'stability' | 'trend', cell: TableColumn['cell']): TableColumn => {
    return { key, header: words(`sheet.${key}`), cell, format: null, align: null, width: { least: 8, most: 14 } };
  };
  const direction = ({ stability }: JudgedCustomer) => stability?.trend?.direction;
  const columns = [
    word('stability', ({ stability }) => stabilityWord(stability?.verdict, words)),
    word('trend', (customer) => {
      const found = direction(customer);
      return found === undefined ? null : words(`sheet.trends.${found}`);
    }),
    {
      key: 'slope' as const,
      header: words(`sheet.slope.${periods.length}`),
      cell: ({ stability }: JudgedCustomer) => stability?.trend?.slope ?? null,
      format: '+0.0%;-0.0%;0.0%',
      align: 'right' as const,
    },
  ];
  return customers.some((customer) => direction(customer) !== undefined) ? columns : columns.slice(0, 1);
}
