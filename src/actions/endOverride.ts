import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import { endRows } from './endRows';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { overridesNow } from './overridesNow';

/**
 * Ends the tier set by hand for a customer; its row stays in the workbook with the day. Gives the records as they are then, the last run left
 * out. One that somebody has ended meanwhile is no failure. Fails with `damagedRecord`, and then writes nothing.
 * @param today Excel serial of the 1900 system
 */
export function endOverride(customerId: string, today: number): Promise<Outcome<WorkbookRecords>> {
  return outcomeOf(async () => {
    const { records, kept } = await overridesNow();
    if (kept) await endRows(kept, customerId, today);
    return { ...records, overrides: records.overrides.filter((each) => each.customerId !== customerId) };
  });
}
