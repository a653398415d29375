import type { Judgement } from '../core/abc/Judgement';
import type { Words } from '../locales/Words';
import { judgementFormulas } from './judgementFormulas';
import { rangeAddress } from './rangeAddress';
import type { ReportInput } from './ReportInput';
import type { ReportLayout } from './reportLayout';
import type { BlockSpec } from './SheetSpec';
import { tableColumns, type TableColumn } from './tableColumns';
import { uniqueHeaders } from './uniqueHeaders';

/**
 * The ranked customers, one row each, customers that are not judged at the end. As values, tier, profile and score are
 * columns of the table; as formulas they spill beside it, one formula a column, over the table's own numbers.
 */
export function tableBlocks(
  input: ReportInput,
  layout: ReportLayout,
  headers: readonly string[],
  formats: readonly string[],
  words: Words,
): BlockSpec[] {
  const { judgement, form } = input;
  const { data } = layout;
  const columns = tableColumns(input, layout, headers, formats, words);
  const names = uniqueHeaders(columns.map(({ header }) => header));
  const inTable = columns.slice(layout.tableColumn);
  const beside = columns.slice(0, layout.tableColumn);
  // A filter button covers the right end of a header: numbers' headers stand in the middle.
  const headerAlign = columns.map(({ align }) => align && 'center');
  return [
    { row: layout.heading, column: 0, style: 'heading', cells: [[words('sheet.customers')]] },
    { row: data.row - 1, column: 0, style: 'header', cells: [names], align: headerAlign },
    {
      row: data.row,
      column: layout.tableColumn,
      cells: judgement.customers.map((customer, index) => inTable.map(({ cell }) => cell(customer, index))),
      formats: inTable.map(({ format }) => format),
      align: inTable.map(({ align }) => align),
    },
    ...(form === 'formulas' ? spilledBlocks(judgement, layout, beside) : []),
  ];
}

function spilledBlocks(judgement: Judgement, layout: ReportLayout, columns: readonly TableColumn[]): BlockSpec[] {
  const { data } = layout;
  const numbers = rangeAddress({ ...data, column: layout.indicators[0]!, columns: judgement.indicators.length });
  const { tier, profile, score } = judgementFormulas(numbers, judgement);
  if (tier === undefined) throw new Error('Letters decide: no formula gives these tiers.');
  const formulas = score === undefined ? [tier, profile] : [tier, profile, score];
  return formulas.map((formula, index) => ({
    row: data.row,
    column: index,
    cells: [[{ formula }]],
    formats: [columns[index]!.format],
    align: [columns[index]!.align],
    spill: { rows: data.rows, columns: 1 },
  }));
}
