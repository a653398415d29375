import type { Settings } from '../core/abc/Settings';
import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import type { ChosenRange } from './ChosenRange';
import { readKept } from './readKept';

/**
 * What the workbook's own record sheets say; a record that cannot be read is told in `damage`. The last run of the chosen list only where
 * `settings.damping` asks for it. Two round trips in a workbook without records, three more for each that is there.
 */
export async function readRecords(settings: Pick<Settings, 'damping'>, chosen: ChosenRange): Promise<WorkbookRecords> {
  return (await readKept(settings, chosen)).records;
}
