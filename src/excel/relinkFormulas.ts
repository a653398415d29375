import { adjoiningCells } from './adjoiningCells';
import { arrayCells } from './arrayCells';
import { CheckedWriting, type CheckedBlock } from './CheckedWriting';
import { findFormulaRuns } from './findFormulaRuns';
import type { FormulaChange, SkipReason } from './FormulaChange';
import { HostError } from './HostError';
import { isStuck } from './isStuck';
import { lookAtFormulas, type FormulaCell } from './lookAtFormulas';
import { SheetAtWork } from './SheetAtWork';
import { skippedOf } from './skippedOf';
import { takeBack } from './takeBack';
import { writeExcel, type Writing } from './writeExcel';

/**
 * Writes every formula of this add-in that shows #NAME? anew, with its proper name where Excel has mangled it: Excel does not look
 * for a function again by itself. Locked cells and arrays of the old kind are left and listed. Five round trips, more for
 * more cells than one takes. A failure puts the formulas back as they stood, and what somebody types over one
 * meanwhile stays: `sourceChanged`.
 */
export function relinkFormulas(): Promise<FormulaChange> {
  const atWork = new SheetAtWork();
  return writeExcel(() => relinking(atWork), atWork.details);
}

function relinking(atWork: SheetAtWork): Writing<FormulaChange> {
  const writing = new CheckedWriting();
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
      await writing.write(context, begun.map(blockOf));
      await writing.end(context);
      return { changed: linked.length, skipped: skippedOf(reasons) };
    },
    undo: async () => {
      if (!writing.hasBegun) return undefined;
      const isDone = await takeBack((context) => writing.takeBack(context));
      return isDone ? undefined : [...new Set(begun.map(([first]) => first!.run.sheetName))].join(', ');
    },
  };
}

function blockOf(cells: readonly FormulaCell[]): CheckedBlock {
  const { run, row, column } = cells[0]!;
  const { sheet, sheetId, sheetName } = run;
  return {
    sheet,
    sheetId,
    row,
    column,
    rows: cells.map(({ proper }) => [proper]),
    expected: cells.map(({ formula }) => [formula]),
    refuse: (address) => new HostError('sourceChanged', true, { context: 'record', sheet: sheetName, address }),
  };
}
