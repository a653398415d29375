import { cumulativeShare } from '../core/abc/cumulativeShare';
import type { JudgedCustomer, Judgement } from '../core/abc/Judgement';
import { isUnknown } from '../core/Unknown';
import type { Words } from '../locales/Words';
import { reasonText } from './reasonText';
import type { ReportLayout } from './reportLayout';
import type { CellSpec } from './SheetSpec';

/** One column of the ranked customers: its header, what stands in a customer's cell and how it looks. */
export interface TableColumn {
  readonly header: string;
  readonly cell: (customer: JudgedCustomer, index: number) => CellSpec;
  readonly format: string | null;
  readonly align: 'center' | 'right' | null;
}

/** The columns in the order of the layout. `headers` and `formats` are those of the indicators. */
export function tableColumns(
  judgement: Judgement,
  layout: ReportLayout,
  headers: readonly string[],
  formats: readonly string[],
  words: Words,
): TableColumn[] {
  const shares = sharesOf(judgement);
  const letter = (key: string, cell: TableColumn['cell'], format: string | null = null): TableColumn => {
    return { header: words(`sheet.${key}`), cell, format, align: 'center' };
  };
  const text = (key: string, cell: TableColumn['cell']): TableColumn => {
    return { header: words(`sheet.${key}`), cell, format: null, align: null };
  };
  const number = (header: string, cell: TableColumn['cell'], format: string): TableColumn => {
    return { header, cell, format, align: 'right' };
  };
  const score = number(words('sheet.score'), (customer) => customer.score ?? null, '0.000');
  return [
    letter('tier', (customer) => customer.tier ?? null),
    letter('profile', (customer) => (customer.tier ? customer.profile : null)),
    ...(layout.score === undefined ? [] : [score]),
    letter('rank', (customer) => customer.rank ?? null, '0'),
    ...(layout.id === undefined ? [] : [text('customerId', (customer) => customer.id)]),
    text('customer', (customer) => customer.name),
    ...headers.map((header, each) =>
      number(header, (customer) => customer.verdicts[each]?.value ?? null, formats[each]!),
    ),
    number(words('sheet.cumulativeShare'), (_, index) => shares[index] ?? null, '0.0%'),
    text('reason', (customer) => reasonText(customer, judgement, words)),
  ];
}

/** One cumulative share a customer, in the judgement's order; undefined where the first indicator is not known. */
function sharesOf({ customers }: Judgement): (number | undefined)[] {
  const values = customers.flatMap(({ verdicts }) => (verdicts[0] ? [verdicts[0].value] : []));
  const shares = cumulativeShare(Float64Array.from(values));
  let place = 0;
  return customers.map(({ verdicts }) => (verdicts[0] && !isUnknown(shares) ? shares[place++] : undefined));
}
