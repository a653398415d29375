import { cumulativeShare } from '../core/abc/cumulativeShare';
import type { JudgedCustomer, Judgement } from '../core/abc/Judgement';
import { isUnknown } from '../core/Unknown';
import type { Words } from '../locales/Words';
import { judgementFormulas } from './judgementFormulas';
import { rangeAddress } from './rangeAddress';
import { reasonText } from './reasonText';
import type { ReportInput } from './ReportInput';
import type { ReportLayout } from './reportLayout';
import type { BlockSpec, CellSpec } from './SheetSpec';
import { uniqueHeaders } from './uniqueHeaders';

/**
 * The ranked customers, one row each, customers that are not judged at the end. As values, tier, profile and score are
 * columns of the table; as formulas they spill beside it, one formula a column, over the table's own numbers.
 */
export function tableBlocks(
  { judgement, form }: ReportInput,
  layout: ReportLayout,
  headers: readonly string[],
  format: readonly string[],
  words: Words,
): BlockSpec[] {
  const { data } = layout;
  const live = form === 'formulas';
  const shares = sharesOf(judgement);
  const headerOf = (key: string) => words(`sheet.${key}`);
  const columns: TableColumn[] = [
    { header: headerOf('tier'), cell: (customer) => customer.tier ?? null, format: null },
    { header: headerOf('profile'), cell: (customer) => (customer.tier ? customer.profile : null), format: null },
    ...(layout.score === undefined
      ? []
      : [{ header: headerOf('score'), cell: (customer: JudgedCustomer) => customer.score ?? null, format: '0.000' }]),
    { header: headerOf('rank'), cell: (customer) => customer.rank ?? null, format: '0' },
    ...(layout.id === undefined
      ? []
      : [{ header: headerOf('customerId'), cell: (customer: JudgedCustomer) => customer.id, format: null }]),
    { header: headerOf('customer'), cell: (customer) => customer.name, format: null },
    ...headers.map((header, index) => ({
      header,
      cell: (customer: JudgedCustomer) => customer.verdicts[index]?.value ?? null,
      format: format[index]!,
    })),
    { header: headerOf('cumulativeShare'), cell: (_, index) => shares[index] ?? null, format: '0.0%' },
    { header: headerOf('reason'), cell: (customer) => reasonText(customer, judgement, words), format: null },
  ];
  const names = uniqueHeaders(columns.map(({ header }) => header));
  const written = live ? columns.slice(layout.tableColumn) : columns;
  return [
    { row: data.row - 2, column: 0, style: 'heading', cells: [[words('sheet.customers')]] },
    { row: data.row - 1, column: 0, style: 'header', cells: [names] },
    {
      row: data.row,
      column: layout.tableColumn,
      cells: judgement.customers.map((customer, index) => written.map(({ cell }) => cell(customer, index))),
      formats: written.map((column) => column.format),
    },
    ...(live ? spilledBlocks(judgement, layout) : []),
  ];
}

interface TableColumn {
  readonly header: string;
  readonly cell: (customer: JudgedCustomer, index: number) => CellSpec;
  readonly format: string | null;
}

function spilledBlocks({ indicators, settings }: Judgement, layout: ReportLayout): BlockSpec[] {
  const { data } = layout;
  const numbers = rangeAddress({ ...data, column: layout.indicators[0]!, columns: indicators.length });
  const { tier, profile, score } = judgementFormulas(numbers, indicators.length, settings);
  const spill = { rows: data.rows, columns: 1 };
  const block = (column: number, formula: string, format: string | null): BlockSpec => ({
    row: data.row,
    column,
    cells: [[{ formula }]],
    formats: [format],
    spill,
  });
  return [
    block(layout.tier, tier, null),
    block(layout.profile, profile, null),
    ...(layout.score === undefined || score === undefined ? [] : [block(layout.score, score, '0.000')]),
  ];
}

/** One cumulative share a customer, in the judgement's order; undefined where the first indicator is not known. */
function sharesOf({ customers }: Judgement): (number | undefined)[] {
  const values = customers.flatMap(({ verdicts }) => (verdicts[0] ? [verdicts[0].value] : []));
  const shares = cumulativeShare(Float64Array.from(values));
  let place = 0;
  return customers.map(({ verdicts }) => (verdicts[0] && !isUnknown(shares) ? shares[place++] : undefined));
}
