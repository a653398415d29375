import { inGroups } from './inGroups';

/** Formulas of cells one below another, and what was put in their place. */
export interface ReplacedFormulas {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
  /** "" for a cell that is blank now. */
  readonly replacedBy: readonly string[];
}

/**
 * Puts formulas back into those cells that still hold what they were replaced by. Two round trips for each 100,000 cells. Sheets that are gone
 * are left out.
 */
export async function restoreFormulas(
  context: Excel.RequestContext,
  replaced: readonly ReplacedFormulas[],
): Promise<void> {
  const sheets = new Map(
    replaced.map(({ sheetId }) => [sheetId, context.workbook.worksheets.getItemOrNullObject(sheetId)]),
  );
  await context.sync();
  const left = replaced.filter(({ sheetId }) => !sheets.get(sheetId)!.isNullObject);
  for (const group of inGroups(left, ({ formulas }) => formulas.length)) {
    const parts = group.map((part) => {
      const { sheetId, row, column, formulas } = part;
      const range = sheets.get(sheetId)!.getRangeByIndexes(row, column, formulas.length, 1);
      return { part, range: range.load('formulas') };
    });
    await context.sync();
    for (const { part, range } of parts) {
      range.formulas = range.formulas.map(([cell], index) => [
        isSame(cell, part.replacedBy[index]!) ? part.formulas[index]! : null,
      ]);
    }
    await context.sync();
  }
}

/** Excel may write a formula's spaces and capitals its own way. */
function isSame(cell: unknown, formula: string): boolean {
  const plain = (text: unknown) => String(text).replace(/\s/g, '').toUpperCase();
  return plain(cell) === plain(formula);
}
