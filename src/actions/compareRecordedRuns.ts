import { compareRuns } from '../core/history/compareRuns';
import type { RunComparison } from '../core/history/RunComparison';
import { HostError } from '../excel/HostError';
import { readDetails, tierColumns } from '../sheets/records/readDetails';
import { factColumns, readRunFacts } from '../sheets/records/readRunFacts';
import { recordPlaces } from '../sheets/records/recordPlaces';
import { countDamage } from './countDamage';
import { findRecords } from './findRecords';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readRecord } from './readRecord';
import { refuseDamage } from './refuseDamage';
import { refuseHalf } from './refuseHalf';

/**
 * Who went from which tier to which between two runs of the ledger. Fails with `damagedRecord` where a customer of either cannot be read,
 * where one has fewer or more customers than it judged, or where nobody knows which run a number means: counts would be wrong in silence.
 */
export function compareRecordedRuns(before: number, after: number): Promise<Outcome<RunComparison>> {
  return outcomeOf(async () => {
    const sheets = await findRecords();
    const runs = await readRecord(sheets, 'runs', recordPlaces('runs', factColumns), readRunFacts);
    const details = await readRecord(sheets, 'details', recordPlaces('details', tierColumns), (table) =>
      readDetails(table, new Set([before, after]), tierColumns),
    );
    if (!runs || !details) throw refuseHalf((sheets.get('runs') ?? sheets.get('details'))?.[0]?.sheetName ?? '');
    if (!runs.table) throw refuseDamage(runs.damage);
    if (!details.table || details.damage) throw refuseDamage(details.damage!);
    const { table, rows } = details;
    const [one, other] = [before, after].map((run) => {
      const facts = runs.rows.find((each) => each.run === run);
      if (!facts && runs.damage) throw refuseDamage(runs.damage);
      const entries = rows.filter((entry) => entry.run === run);
      if (entries.length === 0) {
        throw new HostError('damagedRecord', false, {
          sheet: table.sheetName,
          context: 'noRun',
          run: String(run),
        });
      }
      const wrong = facts && countDamage(facts, entries, table.sheetName);
      if (wrong) throw refuseDamage(wrong);
      return entries;
    });
    return compareRuns(one!, other!);
  });
}
