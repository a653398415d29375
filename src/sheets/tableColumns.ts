import type { JudgedCustomer } from '../core/abc/Judgement';
import { runningShares } from '../core/abc/rank/runningShares';
import type { Words } from '../locales/Words';
import { reasonText } from './reasonText';
import type { ReportInput } from './ReportInput';
import type { ReportLayout } from './reportLayout';
import type { CellSpec } from './SheetSpec';

/** One column of the ranked customers: its header, what stands in a customer's cell and how it looks. */
export interface TableColumn {
  readonly header: string;
  readonly cell: (customer: JudgedCustomer, index: number) => CellSpec;
  readonly format: string | null;
  readonly align: 'center' | 'right' | null;
}

/**
 * The columns in the order of the layout. `headers` and `formats` are those of the indicators. Beside live formulas, the
 * columns that are judged but do not follow say so in their headers.
 */
export function tableColumns(
  { judgement, form }: Pick<ReportInput, 'judgement' | 'form'>,
  layout: ReportLayout,
  headers: readonly string[],
  formats: readonly string[],
  words: Words,
): TableColumn[] {
  // With one indicator the customers stand in the order of its values, those without a value last.
  const shares = runningShares(judgement.customers.flatMap(({ verdicts }) => verdicts[0]?.value ?? []));
  const fixed = (column: TableColumn): TableColumn =>
    form === 'values' ? column : { ...column, header: words('sheet.fixed', { header: column.header }) };
  const letter = (key: string, cell: TableColumn['cell'], format: string | null = null): TableColumn => {
    return { header: words(`sheet.${key}`), cell, format, align: 'center' };
  };
  const text = (key: string, cell: TableColumn['cell']): TableColumn => {
    return { header: words(`sheet.${key}`), cell, format: null, align: null };
  };
  const number = (header: string, cell: TableColumn['cell'], format: string): TableColumn => {
    return { header, cell, format, align: 'right' };
  };
  const cumulative = number(words('sheet.cumulativeShare'), (_, index) => shares[index] ?? null, '0.0%');
  const score = number(words('sheet.score'), (customer) => customer.score ?? null, '0.000');
  return [
    letter('tier', (customer) => customer.tier ?? null),
    letter('profile', (customer) => (customer.tier ? customer.profile : null)),
    ...(layout.score === undefined ? [] : [score]),
    fixed(letter('rank', (customer) => customer.rank ?? null, '0')),
    ...(layout.id === undefined ? [] : [text('customerId', (customer) => customer.id)]),
    text('customer', (customer) => customer.name),
    ...headers.map((header, each) =>
      number(header, (customer) => customer.verdicts[each]?.value ?? null, formats[each]!),
    ),
    ...(layout.cumulativeShare === undefined ? [] : [fixed(cumulative)]),
    fixed(text('reason', (customer) => reasonText(customer, judgement, formats, words))),
  ];
}
