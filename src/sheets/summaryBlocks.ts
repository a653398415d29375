import type { Judgement } from '../core/abc/Judgement';
import { cellAddress } from '../core/intake/cells/cellAddress';
import type { Words } from '../locales/Words';
import { rangeAddress } from './rangeAddress';
import type { ReportLayout } from './reportLayout';
import type { BlockSpec, CellSpec } from './SheetSpec';

/**
 * The summary by tier in ordinary formulas over the ranked table: customers, their share, share of value, value and the
 * smallest value. Share of value counts only values above 0 on both sides, as `core/abc/structureTable` does; its
 * header says so where an amount below 0 makes that differ from the shares of the sums beside it.
 */
export function summaryBlocks(
  judgement: Judgement,
  layout: ReportLayout,
  header: string,
  format: string,
  words: Words,
): BlockSpec[] {
  const { summary, data } = layout;
  const column = (index: number) => rangeAddress({ ...data, column: index, columns: 1 });
  const tiers = column(layout.tier);
  const values = column(layout.indicators[0]!);
  const rowOf = (index: number) => summary.row + index;
  const counts = rangeAddress({ ...summary, column: 1, columns: 1 });
  const rows = judgement.structure.map(({ tier }, index): CellSpec[] => {
    const name = cellAddress(rowOf(index), 0);
    const count = cellAddress(rowOf(index), 1);
    return [
      tier,
      { formula: `=COUNTIF(${tiers},${name})` },
      { formula: `=IF(SUM(${counts})=0,0,${count}/SUM(${counts}))` },
      {
        formula: `=IF(SUMIF(${values},">0")>0,SUMIFS(${values},${tiers},${name},${values},">0")/SUMIF(${values},">0"),"")`,
      },
      { formula: `=SUMIF(${tiers},${name},${values})` },
      { formula: `=IF(COUNTIFS(${tiers},${name},${values},">-1E+300")=0,"",MINIFS(${values},${tiers},${name}))` },
    ];
  });
  const sum = (index: number): CellSpec => ({
    formula: `=SUM(${rangeAddress({ ...summary, column: index, columns: 1 })})`,
  });
  const formats = [null, '#,##0', '0.0%', '0.0%', format, format];
  const align = ['center', 'right', 'right', 'right', 'right', 'right'] as const;
  const hasNegative = judgement.customers.some(({ verdicts }) => (verdicts[0]?.value ?? 0) < 0);
  const share = hasNegative ? 'shareOfPositive' : 'shareOfValue';
  const headers = ['tier', 'customerCount', 'shareOfCustomers', share].map((key) => words(`sheet.${key}`));
  return [
    { row: summary.row - 2, column: 0, style: 'heading', cells: [[words('sheet.structure')]] },
    {
      row: summary.row - 1,
      column: 0,
      style: 'header',
      align,
      cells: [[...headers, header, words('sheet.fromValue', { indicator: header })]],
    },
    { row: summary.row, column: 0, cells: rows, formats, align },
    {
      row: summary.row + summary.rows,
      column: 0,
      style: 'total',
      align,
      cells: [[words('sheet.total'), sum(1), sum(2), sum(3), sum(4), null]],
      formats,
    },
  ];
}
