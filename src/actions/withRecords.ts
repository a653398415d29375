import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import type { Analysis } from './Analysis';
import { rejudge } from './rejudge';
import type { Settings } from '../core/abc/Settings';

/** The same data when the workbook's records have changed: tiers set by hand, edited measures. */
export function withRecords(analysis: Analysis, records: WorkbookRecords, settings: Settings): Analysis {
  return rejudge({ ...analysis, records: { ...analysis.records, ...records } }, settings);
}
