import type { Rectangle } from '../sheets/rangeAddress';
import { askLocked } from './askLocked';
import { blockLimits } from './blockLimits';
import type { FormulaRun } from './FormulaRun';
import { inGroups } from './inGroups';
import type { FormulaCell } from './lookAtFormulas';
import { rectangleOf } from './rectangleOf';
import { RoundTrips } from './RoundTrips';
import { writtenValue } from './writtenValue';

/** What a formula shows, in its own cell and in those it fills. */
export interface Answer extends Rectangle {
  readonly cell: FormulaCell;
  readonly isSpill: boolean;
  /** Whether protection covers any of the cells. */
  isLocked: boolean;
  /** The values as Excel takes them (rows x columns). */
  readonly values: (string | number | boolean)[][];
}

/** Asking what one cell fills takes as much as reading so many. */
const spillCost = 50;

/** What formulas show and fill, in their order. Three round trips, more for more cells than one takes; one where nothing spills. */
export async function readAnswers(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<Answer[]> {
  const answers = cells.map(ownAnswer);
  const runs = [...new Set(cells.map(({ run }) => run))];
  const spilling = await spillingRuns(context, runs);
  const candidates = [...cells.entries()].filter(([, { run }]) => spilling.has(run));
  for (const group of inGroups(candidates, () => spillCost)) {
    const spills = group.map(([index, cell]) => {
      const spill = cell.run.sheet.getCell(cell.row, cell.column).getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnIndex,rowCount,columnCount');
      return { index, cell, spill };
    });
    await context.sync();
    for (const { index, cell, spill } of spills) {
      if (spill.isNullObject) continue;
      answers[index] = { cell, isSpill: true, isLocked: false, ...rectangleOf(spill), values: [] };
    }
  }
  await lockSpills(context, answers);
  const trips = new RoundTrips(context);
  for (const answer of answers) if (answer.isSpill && !answer.isLocked) await askValues(trips, answer);
  await trips.end();
  return answers;
}

function ownAnswer(cell: FormulaCell): Answer {
  const { row, column, value, isError, isLocked } = cell;
  return { cell, isSpill: false, isLocked, row, column, rows: 1, columns: 1, values: [[writtenValue(value, isError)]] };
}

async function spillingRuns(
  context: Excel.RequestContext,
  runs: readonly FormulaRun[],
): Promise<ReadonlySet<FormulaRun>> {
  const ranges = runs.map(({ sheet, row, column, formulas }) =>
    sheet.getRangeByIndexes(row, column, formulas.length, 1).load('hasSpill'),
  );
  await context.sync();
  // null: some of the cells do.
  return new Set(runs.filter((_, index) => (ranges[index]!.hasSpill as boolean | null) !== false));
}

/** Answers on protected sheets: their own cells are open, those they fill may not be. */
async function lockSpills(context: Excel.RequestContext, answers: readonly Answer[]): Promise<void> {
  const doubtful = answers.filter(({ cell, isSpill }) => isSpill && cell.run.isProtected);
  if (doubtful.length === 0) return;
  const locks = doubtful.map(({ cell, row, column, rows, columns }) =>
    askLocked(cell.run.sheet.getRangeByIndexes(row, column, rows, columns)),
  );
  await context.sync();
  doubtful.forEach((answer, index) => (answer.isLocked = locks[index]!() !== false));
}

async function askValues(trips: RoundTrips, { cell, row, column, rows, columns, values }: Answer): Promise<void> {
  const most = Math.max(1, Math.floor(blockLimits.cells / (2 * columns)));
  for (let start = 0; start < rows; start += most) {
    const count = Math.min(most, rows - start);
    await trips.ask(2 * count * columns, () => {
      const part = cell.run.sheet.getRangeByIndexes(row + start, column, count, columns).load('values,valueTypes');
      return () => takeValues(part, values);
    });
  }
}

function takeValues({ values, valueTypes }: Excel.Range, into: (string | number | boolean)[][]): void {
  values.forEach((line, row) =>
    into.push(line.map((value, column) => writtenValue(value, valueTypes[row]![column] === 'Error'))),
  );
}
