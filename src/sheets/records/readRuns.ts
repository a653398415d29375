import { tiers } from '../../core/abc/Tier';
import type { JudgementRun } from '../../core/history/JudgementRun';
import { isRunNumber } from './isRunNumber';
import { leaveOutDoubled } from './leaveOutDoubled';
import { readRecord, type ReadRows } from './readRecord';
import type { RecordTable } from './RecordTable';

/** The runs that stand on their sheet now, in the order of its rows; those whose number stands twice are told and left out. */
export function readRuns(table: RecordTable): ReadRows<JudgementRun> {
  const read = readRecord('runs', table, (cells) => {
    const run = cells.number('run');
    const madeAt = cells.moment('madeAt');
    const counts = tiers.flatMap((tier) => {
      const count = cells.number(`count${tier}`);
      return count === undefined ? [] : [[tier, count] as const];
    });
    const judged = cells.number('judged') ?? 0;
    if (!isRunNumber(run)) return cells.missing('run');
    if (madeAt === undefined) return cells.missing('madeAt');
    return {
      run,
      madeAt,
      sheetName: cells.text('sheetName'),
      address: cells.text('address'),
      indicators: cells.text('indicators'),
      method: cells.text('method'),
      period: cells.text('period'),
      judged,
      counts: Object.fromEntries(counts),
      recipe: cells.text('recipe'),
    };
  });
  return leaveOutDoubled(read, table);
}
