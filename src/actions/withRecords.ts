import type { Settings } from '../core/abc/Settings';
import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import type { Analysis } from './Analysis';
import { rejudge } from './rejudge';

/**
 * The same data when the workbook's records have changed: tiers set by hand, edited measures. The last run stays the one there was before where
 * the new records say nothing of it.
 */
export function withRecords(analysis: Analysis, records: WorkbookRecords, settings: Settings): Analysis {
  const lastRun = records.lastRun ?? analysis.records.lastRun;
  return rejudge({ ...analysis, records: { ...records, ...(lastRun ? { lastRun } : {}) } }, settings);
}
