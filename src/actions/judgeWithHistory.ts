import { judge } from '../core/abc/judge';
import type { Judgement } from '../core/abc/Judgement';
import type { Settings } from '../core/abc/Settings';
import { withHistory } from '../core/history/withHistory';
import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import type { CustomerTable } from '../core/intake/CustomerTable';
import type { StabilityJudgement } from '../core/stability/judgeStability';
import { isUnknown, type Unknown } from '../core/Unknown';

/**
 * The judgement of a table with the tiers that are in force in this workbook.
 * @param today Excel serial of the 1900 system
 */
export function judgeWithHistory(
  table: CustomerTable,
  settings: Settings,
  stability: StabilityJudgement | Unknown | undefined,
  records: WorkbookRecords,
  today: number,
): Judgement | Unknown {
  const judgement = judge(table, settings, stability);
  return isUnknown(judgement) ? judgement : withHistory(judgement, records, today);
}
