import { openSigning } from '../../src/actions/openSigning';
import { refreshRollUp } from '../../src/actions/refreshRollUp';
import { valueOf } from './analyseNow';
import { describeFaults, ofTheNewSheet } from './describeFaults';
import { calmDown } from './listWithFaults';
import type { OpenWorkbook } from './openWorkbook';
import { tableRows } from './plansBook';
import { drawSmallPlans } from './smallPlans';

const day = new Date(2026, 10, 23);
const figures = [400, 100, 100, 100, 100];
const sheetOf = ({ engine }: OpenWorkbook, name: string) => engine.sheets.find((sheet) => sheet.name === name)!;
const column = async (book: OpenWorkbook, sheetName: string, header: string) => {
  calmDown(book);
  await book.engine.calculated();
  return tableRows(book, sheetOf(book, sheetName).id).map((row) => row[header]);
};

describeFaults('drawing the roll-up of a year', {
  isBrief: true,
  prepare: async (book) => {
    await drawSmallPlans(book, [{ id: 'a', figures }]);
    return () => refreshRollUp(2025, 'en-US', day);
  },
  check: async (book, { sheetName, customers }) => {
    expect(customers).toBe(1);
    expect(await column(book, sheetName, 'Target')).toEqual([400]);
  },
  deletions: ofTheNewSheet,
});

describeFaults('refreshing the roll-up of a year', {
  isBrief: true,
  prepare: async (book) => {
    const [plan] = await drawSmallPlans(book, [{ id: 'a', figures }]);
    valueOf(await refreshRollUp(2025, 'en-US', day));
    // A figure to be changed, and a row to be added.
    plan!.write({ row: 1, column: 7, rows: 1, columns: 1 }, [[500]]);
    await drawSmallPlans(book, [{ id: 'b', sheetName: 'Other', figures }]);
    return () => refreshRollUp(2025, 'en-US', day);
  },
  check: async (book, { sheetName, isNew, added }) => {
    // Where it was deleted meanwhile, another one is drawn.
    expect(added).toBe(isNew ? 2 : 1);
    expect(await column(book, sheetName, 'Saved 8')).toEqual([500, 400]);
  },
  deletions: [
    {
      title: 'the roll-up',
      sheet: (sheets) => sheets.find(({ name }) => name === 'Plan roll-up 2025'),
      canRetry: true,
    },
  ],
});

describeFaults('drawing the signing tracker', {
  isBrief: true,
  prepare: async (book) => {
    await drawSmallPlans(book, [{ id: 'a' }]);
    return () => openSigning(2025, 'en-US', day);
  },
  check: async (book, { sheetName, added }) => {
    expect(added).toBe(1);
    expect(await column(book, sheetName, 'Customer ID')).toEqual(['a']);
  },
  deletions: ofTheNewSheet,
});

describeFaults('adding customers to the signing tracker', {
  isBrief: true,
  prepare: async (book) => {
    await drawSmallPlans(book, [{ id: 'a' }]);
    valueOf(await openSigning(2025, 'en-US', day));
    await drawSmallPlans(book, [{ id: 'b', sheetName: 'Other' }]);
    return () => openSigning(2025, 'en-US', day);
  },
  check: async (book, { sheetName }) => expect(await column(book, sheetName, 'Customer ID')).toEqual(['a', 'b']),
});
