import { findFormulaRuns } from './findFormulaRuns';
import { isStuck } from './isStuck';
import { lookAtFormulas } from './lookAtFormulas';
import { runExcel } from './runExcel';
import { SheetAtWork } from './SheetAtWork';

/** The `ABC.*` formulas of one sheet. */
export interface SheetFormulas {
  readonly sheetName: string;
  readonly count: number;
  /** How many show #NAME?. */
  readonly stuck: number;
  readonly isProtected: boolean;
}

/**
 * Where the workbook has formulas of this add-in, in the order of the sheets; sheets without any are not listed. Four round trips, more
 * where more than 40,000 cells are used.
 */
export function listFormulas(): Promise<readonly SheetFormulas[]> {
  return runExcel(async (context) => {
    const cells = await lookAtFormulas(context, await findFormulaRuns(context));
    const sheets = new Map<string, { sheetName: string; count: number; stuck: number; isProtected: boolean }>();
    for (const cell of cells) {
      const { sheetId, sheetName, isProtected } = cell.run;
      const sheet = sheets.get(sheetId) ?? { sheetName, count: 0, stuck: 0, isProtected };
      sheets.set(sheetId, sheet);
      sheet.count++;
      if (isStuck(cell)) sheet.stuck++;
    }
    return [...sheets.values()];
  }, new SheetAtWork().details);
}
