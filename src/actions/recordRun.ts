import { appendRows } from '../excel/appendRows';
import { countsFrom1904 } from '../excel/countsFrom1904';
import type { SheetTable } from '../excel/readSheetTable';
import { createWords } from '../locales/createWords';
import type { Language } from '../locales/Language';
import { detailRows } from '../sheets/records/detailRows';
import { detailsSheet } from '../sheets/records/detailsSheet';
import { findRecordColumns } from '../sheets/records/findRecordColumns';
import { recordFormats } from '../sheets/records/recordFormats';
import { runRows } from '../sheets/records/runRows';
import { runsSheet } from '../sheets/records/runsSheet';
import type { Analysis } from './Analysis';
import { findRecords, type RecordSheets } from './findRecords';
import { latestRun } from './latestRun';
import { newRecords } from './newRecords';
import { onceMore } from './onceMore';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readRecordTable } from './readRecordTable';
import { refuseDamage } from './refuseDamage';
import { refuseHalf } from './refuseHalf';
import { runOf } from './runOf';

type Part = 'runs' | 'details';

/**
 * Appends an accepted judgement to the workbook's ledger of judgements: a row for the run, one for each customer. The ledger's sheets
 * are made when there are none, hidden. Nothing is appended to a damaged ledger, nor to one half of it: `damagedRecord`.
 */
export function recordRun(
  analysis: Analysis,
  language: Language,
  today: Date = new Date(),
): Promise<Outcome<{ run: number }>> {
  const words = createWords(language);
  return outcomeOf(() =>
    onceMore(async () => {
      const sheets = await findRecords();
      const runs = await openPart(sheets, 'runs');
      const details = await openPart(sheets, 'details');
      if (!runs && !details) {
        const { run, entries } = runOf(analysis, 1, today, words);
        const is1904 = await countsFrom1904();
        await newRecords([runsSheet([run], words, is1904), detailsSheet(entries, words)]);
        return { run: run.run };
      }
      if (!runs || !details) throw refuseHalf((runs ?? details)!.sheetName);
      // A run whose row was deleted may have left its customers.
      const next = 1 + Math.max(...[runs, details].map(({ columns }) => latestRun(columns[0]!)));
      const { run, entries } = runOf(analysis, next, today, words);
      await appendRows([
        part('runs', runs, runRows([run], runs.headers, runs.is1904)),
        part('details', details, detailRows(entries, details.headers)),
      ]);
      return { run: next };
    }),
  );
}

/** The table of one half of the ledger, with its run numbers; undefined where there is none. */
async function openPart(sheets: RecordSheets, kind: Part): Promise<SheetTable | undefined> {
  const now = await readRecordTable(sheets, kind, (headers) => {
    const place = findRecordColumns(kind, headers).places.get('run');
    return place === undefined ? [] : [place];
  });
  if (!now) return undefined;
  if ('damage' in now) throw refuseDamage(now.damage);
  const { sheetName, headers } = now.table;
  const [column] = findRecordColumns(kind, headers).missing;
  if (column !== undefined) throw refuseDamage({ sheetName, kind: 'columnMissing', column });
  return now.table;
}

function part(kind: Part, { sheetId, headers, rows: rowsRead }: SheetTable, rows: ReturnType<typeof runRows>) {
  // Another run that came in between has the number that this one would get.
  return { sheetId, headers, rowsRead, rows, formats: recordFormats(kind, headers) };
}
