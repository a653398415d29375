import type { Settings } from '../core/abc/Settings';
import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import type { ChosenRange } from './ChosenRange';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readRecords } from './readRecords';

/** What the workbook's records say now, for settings that ask for more of them than was read: damping needs the last run of the chosen list. */
export function recordsFor(
  settings: Pick<Settings, 'damping'>,
  chosen: ChosenRange,
): Promise<Outcome<WorkbookRecords>> {
  return outcomeOf(() => readRecords(settings, chosen));
}
