import { appendRows } from '../excel/appendRows';
import { countsFrom1904 } from '../excel/countsFrom1904';
import { drawSheets } from '../excel/drawSheets';
import { createPlanWords } from '../locales/createPlanWords';
import type { Language } from '../locales/Language';
import { listFormats } from '../sheets/plans/lists/listFormats';
import { listRows } from '../sheets/plans/lists/listRows';
import { signingCells, type SigningCustomer } from '../sheets/plans/signing/signingCells';
import { signingColumns } from '../sheets/plans/signing/signingColumns';
import { signingSheet, signingTable } from '../sheets/plans/signing/signingSheet';
import { templateSheetName } from '../sheets/plans/templateSheetName';
import { findTemplates, type FoundTemplate } from './findTemplates';
import { goToTemplate } from './goToTemplate';
import { localSerial } from './localSerial';
import { onceMore } from './onceMore';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readList } from './readList';
import { refuseOldExcel } from './refuseOldExcel';
import { signingCustomers } from './signingCustomers';

/** The tracker that is shown now. */
interface OpenedSigning {
  readonly sheetName: string;
  readonly isNew: boolean;
  /** Customers that were not on it before. */
  readonly added: number;
}

/**
 * Shows the signing tracker of a year: customers with plans that are not on it yet are added, by exact id, none is removed; draws it
 * where there is none.
 */
export function openSigning(
  year: number,
  language: Language,
  today: Date = new Date(),
): Promise<Outcome<OpenedSigning>> {
  return outcomeOf(() =>
    onceMore(async () => {
      refuseOldExcel();
      const sheets = await findTemplates();
      const customers = await signingCustomers(sheets, year);
      const tracker = sheets.find(({ facts }) => facts.template === 'signing' && facts.year === year);
      if (!tracker) return draw(customers, year, language, Math.floor(localSerial(today, await countsFrom1904())));
      await goToTemplate(tracker);
      // Last of all, so that a failure leaves no half of it.
      const added = await addMissing(tracker, customers);
      return { sheetName: tracker.sheetName, isNew: false, added };
    }),
  );
}

async function draw(
  customers: readonly SigningCustomer[],
  year: number,
  language: Language,
  day: number,
): Promise<OpenedSigning> {
  const words = createPlanWords(language);
  const { sheetNames } = await drawSheets(
    (taken) => [templateSheetName('signing', words, { year }, taken)],
    ([name], freeTable) => [signingSheet(customers, year, day, name!, freeTable(signingTable), language)],
  );
  return { sheetName: sheetNames[0]!, isNew: true, added: customers.length };
}

/** Rows for the customers that have none; gives how many. */
async function addMissing(tracker: FoundTemplate, customers: readonly SigningCustomer[]): Promise<number> {
  const { table, found, columns } = await readList(tracker, signingColumns, ['customerId'], ['customerId']);
  const there = new Set(columns.get('customerId')!.map(String));
  const missing = customers.filter(({ customerId }) => !there.has(customerId));
  const { sheetId, headers, rows: rowsRead } = table;
  const place = { places: found.places, headers, row: table.row + 1 + rowsRead, column: table.column };
  const rows = listRows(place, missing, signingCells(createPlanWords(tracker.facts.language)));
  await appendRows([{ sheetId, headers, rows, rowsRead, formats: listFormats(signingColumns, found, headers) }]);
  return missing.length;
}
