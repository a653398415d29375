import type { Judgement } from '../../core/abc/Judgement';
import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { StabilityVerdict } from '../../core/stability/CustomerStability';
import type { Words } from '../../locales/Words';
import type { CustomersRanges } from './CustomersRanges';
import { rangeAddress } from '../rangeAddress';
import type { BlockSpec, CellSpec } from '../SheetSpec';
import { stabilityWord } from './stabilityWord';

const inOrder: readonly (StabilityVerdict | undefined)[] = [
  'steady',
  'wavering',
  'unsteady',
  'lapsing',
  'lost',
  'tooShort',
  undefined,
];

/**
 * Customers by tier and stability, counted by living formulas over the ranked customers: a row a tier, a column a word that
 * occurs. The last column counts the tier by itself, and the row below the total says whether the
 * counts add up to it and to the customers judged. Empty without dates.
 * @param row of the heading
 */
export function matrixBlocks(
  { structure, customers }: Judgement,
  { tiers, stability, judged }: CustomersRanges,
  row: number,
  words: Words,
): BlockSpec[] {
  if (stability === undefined) return [];
  const occurring = new Set(customers.map((customer) => customer.stability?.verdict));
  const shown = inOrder.filter((verdict) => occurring.has(verdict)).map((verdict) => stabilityWord(verdict, words));
  const first = row + 2;
  const last = first + structure.length;
  const total = shown.length + 1;
  const lines = structure.map(({ tier }, index): CellSpec[] => {
    const name = cellAddress(first + index, 0);
    return [
      tier,
      ...shown.map((_, each) => ({
        formula: `=COUNTIFS(${tiers},${name},${stability},${cellAddress(row + 1, each + 1)})`,
      })),
      { formula: `=COUNTIF(${tiers},${name})` },
    ];
  });
  const sum = (column: number): CellSpec => ({
    formula: `=SUM(${rangeAddress({ row: first, column, rows: structure.length, columns: 1 })})`,
  });
  const counted = rangeAddress({ row: first, column: 1, rows: structure.length, columns: shown.length });
  const [ok, differs] = [words('sheet.check.ok'), words('sheet.matrixDiffers')];
  const whole = cellAddress(last, total);
  const check = { formula: `=IF(AND(SUM(${counted})=${whole},${whole}=${judged}),"${ok}","${differs}")` };
  const align = ['center' as const, ...Array<'right'>(total).fill('right')];
  const formats = [null, ...Array<string>(total).fill('#,##0')];
  return [
    { row, column: 0, style: 'heading', cells: [[words('sheet.matrix')]] },
    {
      row: row + 1,
      column: 0,
      style: 'header',
      align,
      cells: [[words('sheet.tier'), ...shown, words('sheet.customerCount')]],
    },
    { row: first, column: 0, cells: lines, formats, align },
    {
      row: last,
      column: 0,
      style: 'total',
      align,
      formats,
      cells: [[words('sheet.total'), ...Array.from({ length: total }, (_, each) => sum(each + 1))]],
    },
    {
      row: last + 1,
      column: 0,
      style: 'note',
      align: ['center', 'left'],
      cells: [[words('sheet.check.check'), check]],
    },
  ];
}
