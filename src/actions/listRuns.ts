import type { JudgementRun } from '../core/history/JudgementRun';
import type { RecordDamage } from '../core/history/WorkbookRecords';
import type { Override } from '../core/history/Override';
import type { Outcome } from './Outcome';

/** What the workbook keeps of earlier judgements. */
export interface History {
  /** Latest first. */
  readonly runs: readonly JudgementRun[];
  /** All that were set and not ended, in the order in which they were set. */
  readonly overrides: readonly Override[];
  /** Whether the sheets of the records can be seen; undefined without any. */
  readonly isShown: boolean | undefined;
  readonly damage: readonly RecordDamage[];
}

/** The earlier judgements that the workbook keeps, and the tiers set by hand. */
export async function listRuns(): Promise<Outcome<History>> {
  await Promise.resolve();
  throw new Error('listRuns is being written');
}
