import type { Judgement } from '../core/abc/Judgement';
import type { Words } from '../locales/Words';
import { judgementFormulas } from './judgementFormulas';
import { rangeAddress, type Rectangle } from './rangeAddress';
import type { CellSpec } from './SheetSpec';
import type { WriteForm } from './WriteForm';

/** Two columns, tier and profile, that stand right of the source range and begin in its first row. */
export interface BesideSpec {
  /** Headers, where there are any, first. With formulas only these and the row of the formulas: they fill the rows below by themselves. */
  readonly cells: readonly (readonly CellSpec[])[];
  /** Rows that must be free, header rows included: those of the source range. */
  readonly rows: number;
}

export interface BesideInput {
  readonly judgement: Judgement;
  /** The source range, header rows included. */
  readonly range: Rectangle & { readonly headerRows: number };
  /** 0-based sheet columns of the indicators, in the judgement's order; only formulas ask for them. */
  readonly indicatorColumns: readonly number[];
  readonly form: WriteForm;
}

/**
 * Tier and profile for each row of a range that holds one row a customer, in the rows' own order; rows that were left out
 * stay blank. The headers stand in the last header row; a range without headers gets none. As formulas, one spilling formula a
 * column over the user's own cells.
 */
export function besideSpec({ judgement, range, indicatorColumns, form }: BesideInput, words: Words): BesideSpec {
  const names: CellSpec[] = [words('sheet.besideTier'), words('sheet.profile')];
  const headers = Array.from({ length: range.headerRows }, (_, row) =>
    row === range.headerRows - 1 ? names : [null, null],
  );
  const data = { ...range, row: range.row + range.headerRows, rows: range.rows - range.headerRows };
  if (form === 'formulas') {
    const { tier, profile } = judgementFormulas(indicatorReference(data, indicatorColumns), judgement);
    if (tier === undefined) throw new Error('Letters decide: no formula gives these tiers.');
    return { cells: [...headers, [{ formula: tier }, { formula: profile }]], rows: range.rows };
  }
  const rows: CellSpec[][] = Array.from({ length: data.rows }, () => [null, null]);
  for (const { firstRow, tier, profile } of judgement.customers) {
    if (tier !== undefined) rows[firstRow - data.row] = [tier, profile];
  }
  return { cells: [...headers, ...rows], rows: range.rows };
}

/**
 * Adjoining columns are one range. Columns apart, or in another order, are put side by side by IF over {1,0,...}, which every
 * Excel knows and which the workbench computes as Excel does (HSTACK is not in Excel 2021, CHOOSE is not in the workbench).
 */
function indicatorReference(data: Rectangle, columns: readonly number[]): string {
  const first = columns[0]!;
  if (columns.every((column, index) => column === first + index)) {
    return rangeAddress({ ...data, column: first, columns: columns.length });
  }
  const parts = columns.map((column) => rangeAddress({ ...data, column, columns: 1 }));
  const picks = (index: number) => parts.map((_, each) => (each === index ? 1 : 0)).join(',');
  return parts.reduceRight((rest, part, index) => `IF({${picks(index)}},${part},${rest})`);
}
