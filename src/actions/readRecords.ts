import type { Settings } from '../core/abc/Settings';
import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import { readKept } from './readKept';

/**
 * What the workbook's own record sheets say; a record that cannot be read is told in `damage`. The last run only where
 * `settings.damping` asks for it. Two round trips in a workbook without records, three more for each that is there.
 */
export async function readRecords(settings: Pick<Settings, 'damping'>): Promise<WorkbookRecords> {
  return (await readKept(settings)).records;
}
