import type { RunEntry } from '../core/history/JudgementRun';
import type { RecordDamage } from '../core/history/WorkbookRecords';
import type { RunFacts } from '../sheets/records/readRunFacts';

/**
 * What is wrong with the customers of a run beside what its row says: fewer or more were judged than there were then. Nothing where they
 * agree.
 * @param sheetName of the customers
 */
export function countDamage(
  { run, judged }: Pick<RunFacts, 'run' | 'judged'>,
  entries: readonly Pick<RunEntry, 'computedTier'>[],
  sheetName: string,
): RecordDamage | undefined {
  let count = 0;
  for (const { computedTier } of entries) if (computedTier !== undefined) count++;
  return count === judged ? undefined : { sheetName, kind: 'rowsMissing', run };
}
