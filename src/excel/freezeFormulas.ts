import { answerBlocks, type AnswerBlock } from './answerBlocks';
import { arrayCells } from './arrayCells';
import { CheckedWriting, type CheckedBlock } from './CheckedWriting';
import { findFormulaRuns } from './findFormulaRuns';
import type { FormulaChange, SkipReason } from './FormulaChange';
import { HostError } from './HostError';
import { lookAtFormulas, type FormulaCell } from './lookAtFormulas';
import { readAnswers } from './readAnswers';
import { skippedOf } from './skippedOf';
import { supports } from './supports';
import { takeBack } from './takeBack';
import { writeExcel, type Writing } from './writeExcel';

/** Errors that say that no answer has come, or cannot be shown; #N/A and #VALUE! are answers. */
const noAnswers = new Set<unknown>([
  '#NAME?',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#UNKNOWN!',
]);

/**
 * Turns the formulas of this add-in on some sheets into the values they show, and what they fill as well: texts stay texts, dates keep
 * their numbers and formats. All that can be, or nothing: a failure half-way puts the formulas back, and `details.leftover` names
 * the sheets where that failed too. Eight round trips, more for more cells than one takes.
 * A formula that somebody types over meanwhile stays what it then is: `sourceChanged`. Fails with `unsupported` before ExcelApi 1.12, which cannot tell what a formula fills.
 */
export function freezeFormulas(sheetNames: readonly string[]): Promise<FormulaChange> {
  return writeExcel(() => freezing(sheetNames), { sheet: sheetNames[0] ?? '' });
}

function freezing(sheetNames: readonly string[]): Writing<FormulaChange> {
  const writing = new CheckedWriting();
  return {
    batch: async (context) => {
      if (!supports('1.12')) throw new HostError('unsupported', false);
      const cells = await lookAtFormulas(context, await findFormulaRuns(context, sheetNames));
      const reasons = new Map(cells.map((cell) => [cell, reasonOf(cell)]));
      const answers = await readAnswers(
        context,
        cells.filter((cell) => reasons.get(cell) === undefined),
      );
      for (const { cell, isLocked } of answers) if (isLocked) reasons.set(cell, 'protected');
      const single = answers.filter(({ isSpill }) => !isSpill).map(({ cell }) => cell);
      for (const cell of await arrayCells(context, single)) reasons.set(cell, 'array');
      const frozen = answers.filter(({ cell }) => reasons.get(cell) === undefined);
      await writing.write(context, answerBlocks(frozen).map(checked));
      await writing.end(context);
      return { changed: frozen.length, skipped: skippedOf(reasons) };
    },
    undo: async () => {
      if (!writing.hasBegun) return undefined;
      const isDone = await takeBack((context) => writing.takeBack(context));
      return isDone ? undefined : sheetNames.join(', ');
    },
  };
}

function reasonOf({ isLocked, isError, value }: FormulaCell): SkipReason | undefined {
  if (isLocked) return 'protected';
  return isError && noAnswers.has(value) ? 'noAnswer' : undefined;
}

function checked({ sheetName, formulas, ...block }: AnswerBlock): CheckedBlock {
  const refuse = (address: string) =>
    new HostError('sourceChanged', true, { context: 'record', sheet: sheetName, address });
  return { ...block, expected: formulas.map((formula) => [formula]), refuse };
}
