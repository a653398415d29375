import type { RawCell } from '../../../src/core/intake/cells/Cells';
import { createWords } from '../../../src/locales/createWords';
import { detailsSheet } from '../../../src/sheets/records/detailsSheet';
import { overridesSheet } from '../../../src/sheets/records/overridesSheet';
import { readDetails } from '../../../src/sheets/records/readDetails';
import { readOverrides } from '../../../src/sheets/records/readOverrides';
import { readRuns } from '../../../src/sheets/records/readRuns';
import { recordPlaces } from '../../../src/sheets/records/recordPlaces';
import { runsSheet } from '../../../src/sheets/records/runsSheet';
import { anEntry, anOverride, aRun } from './records';
import { foundOn, recordTable, type FoundTable } from './tableOfSheet';

const words = createWords('en-US');
const overrides = foundOn(overridesSheet([anOverride], words));
const read = (found: FoundTable) => readOverrides(recordTable(found, recordPlaces('overrides')));
/** The override's row with other cells under some headers. */
const rowWith = (cells: Readonly<Record<string, RawCell>>) =>
  overrides.headers.map((header, place) => cells[header] ?? overrides.rows[0]![place]!);

describe('a record that was written', () => {
  it('is read back as it was, in either language', () => {
    for (const language of ['en-US', 'zh-CN'] as const) {
      const say = createWords(language);
      const places = [recordTable(foundOn(runsSheet([aRun], say)), recordPlaces('runs'))];
      expect(readRuns(places[0]!)).toEqual({ rows: [aRun], at: [5] });
      const details = recordTable(foundOn(detailsSheet([anEntry], say)), recordPlaces('details'));
      expect(readDetails(details)).toEqual({ rows: [anEntry], at: [5] });
      const found = recordTable(foundOn(overridesSheet([anOverride], say)), recordPlaces('overrides'));
      expect(readOverrides(found)).toEqual({ rows: [anOverride], at: [5], endedOnColumn: 9 });
    }
  });

  it('gives the customers of the runs that are wanted, whatever stands in the rows of others', () => {
    const entries = [1, 2, 3].map((run) => ({ ...anEntry, run }));
    const { headers, rows } = foundOn(detailsSheet(entries, words));
    const broken = rows.map((row, index) => (index === 0 ? row.map((cell, place) => (place === 3 ? 'x' : cell)) : row));
    const table = recordTable({ headers, rows: broken }, recordPlaces('details'));
    expect(readDetails(table, new Set([2, 3]))).toEqual({ rows: entries.slice(1), at: [6, 7] });
    expect(readDetails(table).damage).toEqual({ sheetName: 'Records', kind: 'badRows', rows: 1, address: 'F6' });
  });
});

describe('what a person did to a record', () => {
  it('is understood: days as text, letters small, numbers as text, blank rows, ids as numbers', () => {
    const typed = rowWith({
      'Customer ID': 123,
      Tier: ' b ',
      'Set on': '2025-12-31',
      'Valid until': '2026年12月31日',
    });
    const blank = overrides.headers.map(() => '');
    expect(read({ ...overrides, rows: [blank, typed, blank] })).toEqual({
      rows: [{ ...anOverride, customerId: '123', tier: 'B', setOn: 46022, expiresOn: 46387 }],
      at: [6],
      endedOnColumn: 9,
    });
    const runs = foundOn(runsSheet([aRun], words));
    const asText = { ...runs, rows: [runs.rows[0]!.map(String)] };
    expect(readRuns(recordTable(asText, recordPlaces('runs'))).rows).toEqual([aRun]);
  });

  it('ends a tier with a day, whatever else the row says', () => {
    expect(read({ ...overrides, rows: [rowWith({ 'Ended on': 46001, Tier: 'x' }), rowWith({})] })).toEqual({
      rows: [anOverride],
      at: [6],
      endedOnColumn: 9,
    });
  });

  it('is told where it cannot be read: how many rows, and the first cell', () => {
    const faults: readonly Readonly<Record<string, RawCell>>[] = [
      { 'Valid until': '3/4/2026' },
      { 'Ended on': 'soon' },
      { Tier: 'AA' },
      { Tier: '' },
      { 'Set on': '' },
      { 'Customer ID': '#N/A' },
      { 'Customer ID': '' },
    ];
    const cells = ['I6', 'J6', 'E6', 'E6', 'H6', 'C6', 'C6'];
    faults.forEach((fault, index) => {
      const damage = { sheetName: 'Records', kind: 'badRows', rows: 2, address: cells[index] };
      expect(read({ ...overrides, rows: [rowWith(fault), rowWith({}), rowWith(fault)] })).toEqual({
        rows: [anOverride],
        at: [6],
        endedOnColumn: 9,
        damage,
      });
    });
  });

  it('to the numbers of a run is told too', () => {
    const runs = foundOn(runsSheet([aRun], words));
    for (const [header, cell, address] of [
      ['Run', 1.5, 'C6'],
      ['Run', '', 'C6'],
      ['Run', true, 'C6'],
      ['Made on', 'yesterday', 'D6'],
      ['Tier B', '#REF!', 'L6'],
    ] as const) {
      const row = runs.headers.map((each, place) => (each === header ? cell : runs.rows[0]![place]!));
      const { rows, damage } = readRuns(recordTable({ ...runs, rows: [row] }, recordPlaces('runs')));
      expect([rows, damage]).toEqual([[], { sheetName: 'Records', kind: 'badRows', rows: 1, address }]);
    }
  });
});
