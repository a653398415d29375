import { compareRuns } from '../core/history/compareRuns';
import type { RunComparison } from '../core/history/RunComparison';
import { HostError } from '../excel/HostError';
import { readDetails } from '../sheets/records/readDetails';
import { recordPlaces } from '../sheets/records/recordPlaces';
import { findRecords } from './findRecords';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readRecord } from './readRecord';
import { refuseDamage } from './refuseDamage';
import { refuseHalf } from './refuseHalf';

/**
 * Who went from which tier to which between two runs of the ledger. Fails with `damagedRecord` where a customer of either cannot be read,
 * or where one has none any more: counts would be wrong in silence.
 */
export function compareRecordedRuns(before: number, after: number): Promise<Outcome<RunComparison>> {
  return outcomeOf(async () => {
    const sheets = await findRecords();
    const details = await readRecord(sheets, 'details', recordPlaces('details'), (table) =>
      readDetails(table, new Set([before, after])),
    );
    if (!details) throw refuseHalf(sheets.get('runs')?.[0]?.sheetName ?? '');
    if (!details.table) throw refuseDamage(details.damage);
    if (details.damage) throw refuseDamage(details.damage);
    const { table, rows } = details;
    const [one, other] = [before, after].map((run) => {
      const entries = rows.filter((entry) => entry.run === run);
      if (entries.length > 0) return entries;
      throw new HostError('damagedRecord', false, {
        sheet: table.sheetName,
        context: 'noRun',
        run: String(run),
      });
    });
    return compareRuns(one!, other!);
  });
}
