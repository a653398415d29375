import type { JudgementRun } from '../../core/history/JudgementRun';
import { isRunNumber } from './isRunNumber';
import { leaveOutDoubled } from './leaveOutDoubled';
import { readRecord, type ReadRows } from './readRecord';
import type { RecordColumn } from './recordColumns';
import type { RecordTable } from './RecordTable';

/** The columns that tell how a run came about, and how many customers it must have. */
export const factColumns = ['run', 'judged', 'recipe'] as const satisfies readonly RecordColumn<'runs'>[];

export type RunFacts = Pick<JudgementRun, (typeof factColumns)[number]>;

/** As `readRuns`, of the columns `factColumns` alone. */
export function readRunFacts(table: RecordTable): ReadRows<RunFacts> {
  const read = readRecord(
    'runs',
    table,
    (cells) => {
      const run = cells.number('run');
      const judged = cells.number('judged');
      if (!isRunNumber(run)) return cells.missing('run');
      if (judged === undefined) return cells.missing('judged');
      return { run, judged, recipe: cells.text('recipe') };
    },
    factColumns,
  );
  return leaveOutDoubled(read, table);
}
