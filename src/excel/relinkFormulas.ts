import { adjoiningCells } from './adjoiningCells';
import { arrayCells } from './arrayCells';
import { findFormulaRuns } from './findFormulaRuns';
import type { FormulaChange, SkipReason } from './FormulaChange';
import { isStuck } from './isStuck';
import { lookAtFormulas, type FormulaCell } from './lookAtFormulas';
import { restoreFormulas, type ReplacedFormulas } from './restoreFormulas';
import { SheetAtWork } from './SheetAtWork';
import { skippedOf } from './skippedOf';
import { takeBack } from './takeBack';
import { writeBlocks } from './writeBlocks';
import { writeExcel, type Writing } from './writeExcel';

/**
 * Writes every formula of this add-in that shows #NAME? anew, with its proper name where Excel has mangled it: Excel does not look
 * for a function again by itself. Locked cells and arrays of the old kind are left and listed. Five round trips, more for
 * more cells than one takes. A failure puts the formulas back as they stood.
 */
export function relinkFormulas(): Promise<FormulaChange> {
  const atWork = new SheetAtWork();
  return writeExcel(() => relinking(atWork), atWork.details);
}

function relinking(atWork: SheetAtWork): Writing<FormulaChange> {
  let begun: readonly FormulaCell[][] = [];
  return {
    batch: async (context) => {
      const stuck = (await lookAtFormulas(context, await findFormulaRuns(context))).filter(isStuck);
      const reasons = new Map(
        stuck.map((cell): [FormulaCell, SkipReason | undefined] => [cell, cell.isLocked ? 'protected' : undefined]),
      );
      const open = stuck.filter(({ isLocked }) => !isLocked);
      for (const cell of await arrayCells(context, open)) reasons.set(cell, 'array');
      const linked = open.filter((cell) => reasons.get(cell) === undefined);
      begun = adjoiningCells(linked);
      if (linked[0]) atWork.isCalled(linked[0].run.sheetName);
      await writeBlocks(
        context,
        begun.map((cells) => ({ ...placeOf(cells), rows: cells.map(({ proper }) => [proper]) })),
      );
      await context.sync();
      return { changed: linked.length, skipped: skippedOf(reasons) };
    },
    undo: async () => {
      if (begun.length === 0) return undefined;
      const isDone = await takeBack((context) => restoreFormulas(context, begun.map(replacedOf)));
      return isDone ? undefined : [...new Set(begun.map(([first]) => first!.run.sheetName))].join(', ');
    },
  };
}

function placeOf([first]: readonly FormulaCell[]) {
  const { run, row, column } = first!;
  return { sheet: run.sheet, sheetId: run.sheetId, row, column };
}

function replacedOf(cells: readonly FormulaCell[]): ReplacedFormulas {
  const formulas = cells.map(({ formula }) => formula);
  return { ...placeOf(cells), formulas, replacedBy: cells.map(({ proper }) => proper) };
}
