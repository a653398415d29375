import { endOverride } from '../../src/actions/endOverride';
import { listRuns } from '../../src/actions/listRuns';
import { openMeasures } from '../../src/actions/openMeasures';
import { recordRun } from '../../src/actions/recordRun';
import { setOverride } from '../../src/actions/setOverride';
import { showRecords } from '../../src/actions/showRecords';
import type { Override } from '../../src/core/history/Override';
import { recordKey } from '../../src/sheets/records/recordKey';
import { today, valueOf } from './analyseNow';
import { describeFaults, ofNewSheets } from './describeFaults';
import { cellsOf } from './heldRecord';
import { analyseList, calmDown, day, sheetNames } from './listWithFaults';
import type { OpenWorkbook } from './openWorkbook';

const byHand: Override = {
  customerId: 'K09',
  customer: 'Ivy',
  tier: 'A',
  reason: 'strategic',
  author: 'Mia',
  setOn: today,
};

/** Rows of a record's table, without a round trip. */
const rowsOf = ({ engine }: OpenWorkbook, kind: string) =>
  engine.sheets.find(({ properties }) => properties.get(recordKey) === kind)!.tables[0]!.area.rows - 1;

describeFaults('beginning the ledger', {
  prepare: async (book) => {
    const analysis = await analyseList(book);
    return () => recordRun(analysis, 'en-US', day);
  },
  check: (book, { run }) => {
    expect([run, sheetNames(book)]).toEqual([1, ['Sheet1', 'ABC runs', 'ABC run details']]);
    expect(rowsOf(book, 'details')).toBe(10);
  },
  deletions: ofNewSheets,
});

describeFaults('appending a run to the ledger', {
  prepare: async (book) => {
    const analysis = await analyseList(book);
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
    await analyseList(book);
    return () => setOverride(byHand, 'en-US');
  },
  check: async (book, records) => {
    calmDown(book);
    expect(records.overrides).toEqual([byHand]);
    expect(valueOf(await listRuns()).overrides).toEqual([byHand]);
  },
});

describeFaults('setting another tier by hand', {
  prepare: async (book) => {
    await analyseList(book);
    valueOf(await setOverride(byHand, 'en-US'));
    return () => setOverride({ ...byHand, tier: 'B' }, 'en-US');
  },
  // The one set last counts, also where the earlier one could not be ended.
  check: async (book, records) => {
    calmDown(book);
    expect(records.overrides).toEqual([{ ...byHand, tier: 'B' }]);
    expect(valueOf(await listRuns()).overrides).toEqual([{ ...byHand, tier: 'B' }]);
  },
});

describeFaults('ending a tier set by hand', {
  prepare: async (book) => {
    await analyseList(book);
    valueOf(await setOverride(byHand, 'en-US'));
    return () => endOverride(byHand.customerId, today + 1);
  },
  check: async (book) => {
    calmDown(book);
    expect(valueOf(await listRuns()).overrides).toEqual([]);
    expect((await cellsOf(book, 'overrides'))[1]!.at(-1)).toBe(today + 1);
  },
});

describeFaults('making the sheet of the measures', {
  prepare: async (book) => {
    await analyseList(book);
    return () => openMeasures('en-US');
  },
  check: (book) => expect(sheetNames(book)).toEqual(['Sheet1', 'Measures']),
});

describeFaults('showing the records', {
  prepare: async (book) => {
    valueOf(await recordRun(await analyseList(book), 'en-US', day));
    return async () => {
      const outcome = await showRecords(true);
      return outcome.ok ? true : outcome;
    };
  },
  check: async (book) => {
    calmDown(book);
    expect(valueOf(await listRuns()).isShown).toBe(true);
  },
});
