import type { RunEntry } from '../../core/history/JudgementRun';
import { indicatorKinds } from '../../core/intake/Mapping';
import { readRecord, type ReadRows } from './readRecord';
import type { RecordTable } from './RecordTable';

/**
 * The customers of the runs that stand on their sheet now, in the order of its rows.
 * @param wanted the runs whose customers are wanted; those of all runs where absent
 */
export function readDetails(table: RecordTable, wanted?: ReadonlySet<number>): ReadRows<RunEntry> {
  return readRecord('details', table, (cells) => {
    const run = cells.number('run');
    if (run === undefined || !Number.isInteger(run) || run < 1) return cells.missing('run');
    if (wanted && !wanted.has(run)) return undefined;
    const customerId = cells.id('customerId');
    if (customerId === undefined) return cells.missing('customerId');
    const values = indicatorKinds.flatMap((kind) => {
      const value = cells.number(kind);
      return value === undefined ? [] : [[kind, value] as const];
    });
    return {
      run,
      customerId,
      customer: cells.text('customer'),
      tier: cells.tier('tier'),
      computedTier: cells.tier('computedTier'),
      profile: cells.text('profile'),
      score: cells.number('score'),
      rank: cells.number('rank'),
      values: Object.fromEntries(values),
      stability: cells.stability('stability'),
      trend: cells.number('trend'),
    };
  });
}
