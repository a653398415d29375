import type { RawCell } from '../../../src/core/intake/cells/Cells';
import { createWords } from '../../../src/locales/createWords';
import { overridesSheet } from '../../../src/sheets/records/overridesSheet';
import { readOverrides } from '../../../src/sheets/records/readOverrides';
import { recordPlaces } from '../../../src/sheets/records/recordPlaces';
import { anOverride } from './records';
import { foundOn, recordTable, type FoundTable } from './tableOfSheet';

const overrides = foundOn(overridesSheet([anOverride], createWords('en-US')));
const read = (found: FoundTable) => readOverrides(recordTable(found, recordPlaces('overrides')));
/** The override's row with other cells under some headers. */
const rowWith = (cells: Readonly<Record<string, RawCell>>) =>
  overrides.headers.map((header, place) => cells[header] ?? overrides.rows[0]![place]!);

describe('the tiers set by hand on their sheet', () => {
  it.each(['en-US', 'zh-CN'] as const)('are read back as they were written in %s', (language) => {
    const found = foundOn(overridesSheet([anOverride], createWords(language)));
    expect(read(found)).toEqual({ rows: [anOverride], at: [5], endedOnColumn: 9 });
  });

  it('have their days as a workbook that counts from 1904 holds them', () => {
    const dated = { ...anOverride, setOn: 46_022, expiresOn: 46_387 };
    const found = foundOn(overridesSheet([dated], createWords('en-US'), true));
    expect(found.rows[0]).toEqual(expect.arrayContaining([46_022 - 1462, 46_387 - 1462]));
    const { rows } = readOverrides({ ...recordTable(found, recordPlaces('overrides')), is1904: true });
    expect(rows).toEqual([dated]);
  });

  it('are understood as people type them: days as text, letters small, ids as numbers, blank rows', () => {
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
  });

  it('are ended with a day, whatever else their row says', () => {
    expect(read({ ...overrides, rows: [rowWith({ 'Ended on': 46001, Tier: 'x' }), rowWith({})] })).toEqual({
      rows: [anOverride],
      at: [6],
      endedOnColumn: 9,
    });
  });

  it('are told where they cannot be read: how many rows, and the first cell', () => {
    const faults: readonly (readonly [string, RawCell, string])[] = [
      ['Valid until', '3/4/2026', 'I6'],
      ['Ended on', 'soon', 'J6'],
      ['Tier', 'AA', 'E6'],
      ['Tier', '', 'E6'],
      ['Set on', '', 'H6'],
      ['Customer ID', '#N/A', 'C6'],
      ['Customer ID', '', 'C6'],
    ];
    for (const [header, cell, address] of faults) {
      const fault = rowWith({ [header]: cell });
      expect(read({ ...overrides, rows: [fault, rowWith({}), fault] })).toEqual({
        rows: [anOverride],
        at: [6],
        endedOnColumn: 9,
        damage: { sheetName: 'Records', kind: 'badRows', rows: 2, address },
      });
    }
  });

  it('have no place for the day of their end where that column is missing', () => {
    const headers = overrides.headers.map((header) => (header === 'Ended on' ? 'Done' : header));
    expect(read({ ...overrides, headers })).toMatchObject({
      rows: [],
      endedOnColumn: undefined,
      damage: { kind: 'columnMissing', column: 'Ended on' },
    });
  });
});
