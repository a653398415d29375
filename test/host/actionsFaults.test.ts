import type { Analysis } from '../../src/actions/Analysis';
import { chooseRange } from '../../src/actions/chooseRange';
import { endOverride } from '../../src/actions/endOverride';
import { findFormulas } from '../../src/actions/findFormulas';
import { freezeFormulas } from '../../src/actions/freezeFormulas';
import { listRuns } from '../../src/actions/listRuns';
import { openMeasures } from '../../src/actions/openMeasures';
import { recordRun } from '../../src/actions/recordRun';
import { setOverride } from '../../src/actions/setOverride';
import { showRecords } from '../../src/actions/showRecords';
import { writeBesideSelection } from '../../src/actions/writeBesideSelection';
import { writeDataCheck } from '../../src/actions/writeDataCheck';
import { writeReport } from '../../src/actions/writeReport';
import type { WriteForm } from '../../src/actions/WriteForm';
import type { Override } from '../../src/core/history/Override';
import type { Mapping } from '../../src/core/intake/Mapping';
import { recordKey } from '../../src/sheets/records/recordKey';
import { tenCustomers } from '../sheets/judgementFrom';
import { analyseNow, today, valueOf } from './analyseNow';
import { describeFaults, ofNewSheets } from './describeFaults';
import { cellsOf } from './heldRecord';
import { select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

const bySales: Mapping = { customer: 0, name: 1, indicators: [{ kind: 'scale', column: 2 }] };
const day = new Date(2026, 2, 31);
const byHand: Override = {
  customerId: 'K09',
  customer: 'Ivy',
  tier: 'A',
  reason: 'strategic',
  author: 'Mia',
  setOn: today,
};

/** Ten customers of a user, with a format and a formula of his own. */
async function analyse(book: OpenWorkbook): Promise<Analysis> {
  const sheet = book.engine.sheets[0]!;
  const rows = [['ID', 'Name', 'Sales'], ...tenCustomers.map((line) => line.slice(0, 3))];
  sheet.write({ row: 0, column: 0, rows: rows.length, columns: 3 }, rows);
  sheet.write({ row: 0, column: 6, rows: 1, columns: 1 }, [['=SUM(C2:C11)']]);
  sheet.format({ row: 1, column: 2, rows: 10, columns: 1 }, { numberFormat: '#,##0', bold: true });
  await book.engine.calculated();
  select(book, { column: 0, columns: 3 });
  return analyseNow(valueOf(await chooseRange()), bySales);
}

/** What was armed for a later round trip must not meet the looking. */
const calm = ({ host }: OpenWorkbook) => host.failAtBatch(undefined);

/** Rows of a record's table, without a round trip. */
const rowsOf = ({ engine }: OpenWorkbook, kind: string) =>
  engine.sheets.find(({ properties }) => properties.get(recordKey) === kind)!.tables[0]!.area.rows - 1;
const names = ({ engine }: OpenWorkbook) => engine.sheets.map(({ name }) => name);

describe.each<WriteForm>(['values', 'formulas'])('a report of %s', (form) => {
  describeFaults('writing it', {
    prepare: async (book) => {
      const analysis = await analyse(book);
      return () => writeReport(analysis, form, 'en-US', day);
    },
    check: (book, { sheetName, customersSheet }) => expect(names(book)).toEqual(['Sheet1', sheetName, customersSheet]),
    deletions: ofNewSheets,
  });
});

describeFaults('writing tiers beside the rows', {
  prepare: async (book) => {
    const analysis = await analyse(book);
    return () => writeBesideSelection(analysis, 'formulas', 'en-US', day);
  },
  check: (_, { address }) => expect(address).toBe('D1:E11'),
});

describeFaults('writing the data check', {
  prepare: async (book) => {
    const analysis = await analyse(book);
    return () => writeDataCheck(analysis, 'zh-CN', day);
  },
  check: (book, { sheetName }) => expect(names(book)).toEqual(['Sheet1', sheetName]),
});

describeFaults('beginning the ledger', {
  prepare: async (book) => {
    const analysis = await analyse(book);
    return () => recordRun(analysis, 'en-US', day);
  },
  check: (book, { run }) => {
    expect([run, names(book)]).toEqual([1, ['Sheet1', 'ABC runs', 'ABC run details']]);
    expect(rowsOf(book, 'details')).toBe(10);
  },
  deletions: ofNewSheets,
});

describeFaults('appending a run to the ledger', {
  prepare: async (book) => {
    const analysis = await analyse(book);
    valueOf(await recordRun(analysis, 'en-US', day));
    return () => recordRun(analysis, 'en-US', day);
  },
  check: (book, { run }) => {
    expect([run, rowsOf(book, 'runs'), rowsOf(book, 'details')]).toEqual([2, 2, 20]);
  },
  deletions: [
    {
      title: 'the sheet of the details',
      sheet: (sheets) => sheets.find(({ name }) => name === 'ABC run details'),
      canRetry: false,
    },
  ],
});

describeFaults('setting the first tier by hand', {
  prepare: async (book) => {
    await analyse(book);
    return () => setOverride(byHand, 'en-US');
  },
  check: async (book, records) => {
    calm(book);
    expect(records.overrides).toEqual([byHand]);
    expect(valueOf(await listRuns()).overrides).toEqual([byHand]);
  },
});

describeFaults('setting another tier by hand', {
  prepare: async (book) => {
    await analyse(book);
    valueOf(await setOverride(byHand, 'en-US'));
    return () => setOverride({ ...byHand, tier: 'B' }, 'en-US');
  },
  // The one set last counts, also where the earlier one could not be ended.
  check: async (book, records) => {
    calm(book);
    expect(records.overrides).toEqual([{ ...byHand, tier: 'B' }]);
    expect(valueOf(await listRuns()).overrides).toEqual([{ ...byHand, tier: 'B' }]);
  },
});

describeFaults('ending a tier set by hand', {
  prepare: async (book) => {
    await analyse(book);
    valueOf(await setOverride(byHand, 'en-US'));
    return () => endOverride(byHand.customerId, today + 1);
  },
  check: async (book) => {
    calm(book);
    expect(valueOf(await listRuns()).overrides).toEqual([]);
    expect((await cellsOf(book, 'overrides'))[1]!.at(-1)).toBe(today + 1);
  },
});

describeFaults('making the sheet of the measures', {
  prepare: async (book) => {
    await analyse(book);
    return () => openMeasures('en-US');
  },
  check: (book) => expect(names(book)).toEqual(['Sheet1', 'Measures']),
});

describeFaults('showing the records', {
  prepare: async (book) => {
    valueOf(await recordRun(await analyse(book), 'en-US', day));
    return async () => {
      const outcome = await showRecords(true);
      return outcome.ok ? true : outcome;
    };
  },
  check: async (book) => {
    calm(book);
    expect(valueOf(await listRuns()).isShown).toBe(true);
  },
});

describeFaults('freezing the formulas of a report', {
  prepare: async (book) => {
    const analysis = await analyse(book);
    const { customersSheet } = valueOf(await writeReport(analysis, 'formulas', 'en-US', day));
    await book.engine.calculated();
    return () => freezeFormulas([customersSheet]);
  },
  check: async (book, { changed }) => {
    calm(book);
    expect(changed).toBeGreaterThan(0);
    expect(valueOf(await findFormulas())).toEqual([]);
  },
});
