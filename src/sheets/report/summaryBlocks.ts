import type { Judgement } from '../../core/abc/Judgement';
import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Words } from '../../locales/Words';
import type { CustomersRanges } from './CustomersRanges';
import { rangeAddress } from '../rangeAddress';
import { textWidth } from '../texts/textWidth';
import type { BlockSpec, CellSpec } from '../SheetSpec';

/** Heading and header above the rows of the tiers, total and check below them. */
export const summaryFrame = { above: 2, below: 2 } as const;

/**
 * The summary by tier in ordinary formulas over the ranked customers: how many, their share, share of value, value and the
 * smallest value. Share of value counts only values above 0 on both sides, as `core/abc/structureTable` does; its
 * header says so where an amount below 0 makes that differ from the shares of the sums beside it.
 * @param row of the heading
 * @param widths of the sheet's columns
 */
export function summaryBlocks(
  judgement: Judgement,
  { tiers, values, judged }: CustomersRanges,
  row: number,
  header: string,
  format: string,
  widths: readonly number[],
  words: Words,
): BlockSpec[] {
  const first = row + summaryFrame.above;
  const rows = judgement.structure.length;
  const down = (column: number) => rangeAddress({ row: first, column, rows, columns: 1 });
  const lines = judgement.structure.map(({ tier }, index): CellSpec[] => {
    const name = cellAddress(first + index, 0);
    const count = cellAddress(first + index, 1);
    return [
      tier,
      { formula: `=COUNTIF(${tiers},${name})` },
      { formula: `=IF(SUM(${down(1)})=0,0,${count}/SUM(${down(1)}))` },
      {
        formula: `=IF(SUMIF(${values},">0")>0,SUMIFS(${values},${tiers},${name},${values},">0")/SUMIF(${values},">0"),"")`,
      },
      { formula: `=SUMIF(${tiers},${name},${values})` },
      { formula: `=IF(COUNTIFS(${tiers},${name},${values},">-1E+300")=0,"",MINIFS(${values},${tiers},${name}))` },
    ];
  });
  const sum = (column: number): CellSpec => ({ formula: `=SUM(${down(column)})` });
  const check = `=IF(SUM(${down(1)})=${judged},"${words('sheet.check.ok')}","${words('sheet.countsDiffer')}")`;
  const formats = [null, '#,##0', '0.0%', '0.0%', format, format];
  const align = ['center', 'right', 'right', 'right', 'right', 'right'] as const;
  const hasNegative = judgement.customers.some(({ verdicts }) => (verdicts[0]?.value ?? 0) < 0);
  const share = hasNegative ? 'shareOfPositive' : 'shareOfValue';
  const headers = ['tier', 'customerCount', 'shareOfCustomers', share].map((key) => words(`sheet.${key}`));
  const names = [...headers, header, words('sheet.fromValue', { indicator: header })];
  return [
    { row, column: 0, style: 'heading', cells: [[words('sheet.structure')]] },
    {
      row: row + 1,
      column: 0,
      style: 'header',
      align,
      cells: [names],
      // A row that wraps without need would be higher than what stands beside it.
      wraps: names.some((name, column) => textWidth(name) + 2 > widths[column]!),
    },
    { row: first, column: 0, cells: lines, formats, align },
    {
      row: first + rows,
      column: 0,
      style: 'total',
      align,
      cells: [[words('sheet.total'), sum(1), sum(2), sum(3), sum(4), null]],
      formats,
    },
    {
      row: first + rows + 1,
      column: 0,
      style: 'note',
      align: ['center', 'left'],
      cells: [[words('sheet.check.check'), { formula: check }]],
    },
  ];
}
