import { askLocked } from './askLocked';
import type { FormulaRun } from './FormulaRun';
import { inGroups } from './inGroups';

/** One formula of this add-in, and what its cell shows. */
export interface FormulaCell {
  readonly run: FormulaRun;
  readonly row: number;
  readonly column: number;
  /** As it stands in the cell. */
  readonly formula: string;
  /** With the functions' proper names. */
  readonly proper: string;
  readonly value: unknown;
  /** Whether the value is an error and not a text that looks like one. */
  readonly isError: boolean;
  readonly isLocked: boolean;
}

/**
 * What the formulas show, and which of them protection keeps from being changed. One round trip for each 50,000 formulas, one more where
 * a protected sheet has both locked and open cells in a column.
 */
export async function lookAtFormulas(
  context: Excel.RequestContext,
  runs: readonly FormulaRun[],
): Promise<readonly FormulaCell[]> {
  const cells: FormulaCell[] = [];
  for (const group of inGroups(runs, ({ formulas }) => 2 * formulas.length)) {
    const parts = group.map((run) => {
      const range = run.sheet.getRangeByIndexes(run.row, run.column, run.formulas.length, 1);
      range.load('values,valueTypes');
      return { run, range, locked: run.isProtected ? askLocked(range) : () => false };
    });
    await context.sync();
    for (const { run, range, locked: answer } of parts) {
      const locked = answer() ?? (await askEach(context, run));
      run.formulas.forEach((formula, index) => {
        cells.push({
          run,
          row: run.row + index,
          column: run.column,
          formula,
          proper: run.proper[index]!,
          value: range.values[index]![0] as unknown,
          isError: range.valueTypes[index]![0] === 'Error',
          isLocked: typeof locked === 'boolean' ? locked : locked[index]!,
        });
      });
    }
  }
  return cells;
}

async function askEach(context: Excel.RequestContext, run: FormulaRun): Promise<readonly boolean[]> {
  const locks = run.formulas.map((_, index) => askLocked(run.sheet.getCell(run.row + index, run.column)));
  await context.sync();
  return locks.map((locked) => locked() !== false);
}
