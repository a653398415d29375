import type { Judgement } from '../core/abc/Judgement';
import type { Words } from '../locales/Words';
import { judgementFormulas } from './judgementFormulas';
import { rangeAddress, type Rectangle } from './rangeAddress';
import type { CellSpec } from './SheetSpec';
import type { WriteForm } from './WriteForm';

/** Two columns, tier and profile, that stand right of the source range and begin in its header row. */
export interface BesideSpec {
  /** Header first. With formulas only the header and the row of the formulas: they fill the rows below by themselves. */
  readonly cells: readonly (readonly CellSpec[])[];
  /** Rows that must be free, header included: those of the source range. */
  readonly rows: number;
}

export interface BesideInput {
  readonly judgement: Judgement;
  /** The source range, header row included. */
  readonly range: Rectangle;
  /** 0-based sheet columns of the indicators, in the judgement's order. */
  readonly indicatorColumns: readonly number[];
  readonly form: WriteForm;
}

/**
 * Tier and profile for each row of a range that holds one row a customer, in the rows' own order; rows that were left out
 * stay blank. As formulas, one spilling formula a column over the user's own cells.
 */
export function besideSpec({ judgement, range, indicatorColumns, form }: BesideInput, words: Words): BesideSpec {
  const header: CellSpec[] = [words('sheet.besideTier'), words('sheet.profile')];
  if (form === 'formulas') {
    const numbers = indicatorReference(range, indicatorColumns);
    const { tier, profile } = judgementFormulas(numbers, judgement);
    if (tier === undefined) throw new Error('Letters decide: no formula gives these tiers.');
    return { cells: [header, [{ formula: tier }, { formula: profile }]], rows: range.rows };
  }
  const rows: CellSpec[][] = Array.from({ length: range.rows - 1 }, () => [null, null]);
  for (const { firstRow, tier, profile } of judgement.customers) {
    if (tier !== undefined) rows[firstRow - range.row - 1] = [tier, profile];
  }
  return { cells: [header, ...rows], rows: range.rows };
}

/**
 * Adjoining columns are one range. Columns apart, or in another order, are put side by side by IF over {1,0,...}, which every
 * Excel knows and which the workbench computes as Excel does (HSTACK is not in Excel 2021, CHOOSE is not in the workbench).
 */
function indicatorReference(range: Rectangle, columns: readonly number[]): string {
  const data = { row: range.row + 1, rows: range.rows - 1 };
  const first = columns[0]!;
  if (columns.every((column, index) => column === first + index)) {
    return rangeAddress({ ...data, column: first, columns: columns.length });
  }
  const parts = columns.map((column) => rangeAddress({ ...data, column, columns: 1 }));
  const picks = (index: number) => parts.map((_, each) => (each === index ? 1 : 0)).join(',');
  return parts.reduceRight((rest, part, index) => `IF({${picks(index)}},${part},${rest})`);
}
