import type { RunComparison } from '../core/history/RunComparison';
import type { Outcome } from './Outcome';

/** Who went from which tier to which between two runs of the ledger. */
export async function compareRecordedRuns(before: number, after: number): Promise<Outcome<RunComparison>> {
  await Promise.resolve([before, after]);
  throw new Error('compareRecordedRuns is being written');
}
