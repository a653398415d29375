import type { RunEntry } from '../../core/history/JudgementRun';
import { indicatorKinds } from '../../core/intake/Mapping';
import { isRunNumber } from './isRunNumber';
import { readRecord, type ReadRows } from './readRecord';
import type { RecordColumn } from './recordColumns';
import type { RecordTable } from './RecordTable';

/** The columns that tell where a customer of a run stood, and whether he was judged then. */
export const tierColumns = [
  'run',
  'customerId',
  'customer',
  'tier',
  'computedTier',
  'byHand',
  'rank',
] as const satisfies readonly RecordColumn<'details'>[];

/**
 * The customers of the runs that stand on their sheet now, in the order of its rows. A tier that a judged customer must have had, and that
 * is blank now, cannot be read.
 * @param wanted the runs whose customers are wanted; those of all runs where absent
 * @param only the columns that were read, `tierColumns` at least; what stands in others is unknown then
 */
export function readDetails(
  table: RecordTable,
  wanted?: ReadonlySet<number>,
  only?: readonly RecordColumn<'details'>[],
): ReadRows<RunEntry> {
  return readRecord(
    'details',
    table,
    (cells) => {
      const run = cells.number('run');
      if (!isRunNumber(run)) return cells.missing('run');
      if (wanted && !wanted.has(run)) return undefined;
      const customerId = cells.id('customerId');
      if (customerId === undefined) return cells.missing('customerId');
      const values = indicatorKinds.flatMap((kind) => {
        const value = cells.number(kind);
        return value === undefined ? [] : [[kind, value] as const];
      });
      const [tier, computedTier, rank] = [cells.tier('tier'), cells.tier('computedTier'), cells.number('rank')];
      if (computedTier === undefined && rank !== undefined) cells.missing('computedTier');
      if (tier === undefined && (computedTier ?? rank) !== undefined) return cells.missing('tier');
      return {
        run,
        customerId,
        customer: cells.text('customer'),
        tier,
        computedTier,
        ...(cells.has('byHand') ? { isByHand: cells.yes('byHand') } : {}),
        profile: cells.text('profile'),
        score: cells.number('score'),
        rank,
        values: Object.fromEntries(values),
        stability: cells.stability('stability'),
        trend: cells.number('trend'),
      };
    },
    only,
  );
}
