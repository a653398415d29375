import { createWords } from '../../../src/locales/createWords';
import { detailsSheet } from '../../../src/sheets/records/detailsSheet';
import { readDetails, tierColumns } from '../../../src/sheets/records/readDetails';
import { recordPlaces } from '../../../src/sheets/records/recordPlaces';
import { anEntry } from './records';
import { foundOn, recordTable } from './tableOfSheet';

describe('the customers of the runs on their sheet', () => {
  it.each(['en-US', 'zh-CN'] as const)('are read back as they were written in %s', (language) => {
    const found = foundOn(detailsSheet([anEntry], createWords(language)));
    expect(readDetails(recordTable(found, recordPlaces('details')))).toEqual({ rows: [anEntry], at: [5] });
  });

  it('are read from a ledger that does not tell what was set by hand', () => {
    const { headers, rows } = foundOn(detailsSheet([anEntry], createWords('en-US')));
    const earlier = headers.map((header) => (header === 'By hand' ? 'My own' : header));
    const { isByHand, ...entry } = anEntry;
    expect(isByHand).toBe(true);
    expect(readDetails(recordTable({ headers: earlier, rows }, recordPlaces('details')))).toEqual({
      rows: [entry],
      at: [5],
    });
  });

  it('may be read by the columns that tell their tiers alone', () => {
    const found = foundOn(detailsSheet([anEntry], createWords('zh-CN')));
    const table = recordTable(found, recordPlaces('details', tierColumns));
    expect(table.columns).toHaveLength(tierColumns.length);
    expect(readDetails(table, undefined, tierColumns).rows).toEqual([
      { ...anEntry, profile: '', score: undefined, values: {}, stability: undefined, trend: undefined },
    ]);
  });

  it.each([
    ['Tier', 'F6'],
    ['Computed tier', 'G6'],
  ])('cannot be read without a %s that a judged customer must have had', (column, address) => {
    const { headers, rows } = foundOn(detailsSheet([anEntry], createWords('en-US')));
    const at = headers.indexOf(column);
    expect(at).toBeGreaterThan(0);
    const blanked = rows.map((row) => row.map((cell, place) => (place === at ? '' : cell)));
    expect(readDetails(recordTable({ headers, rows: blanked }, recordPlaces('details')))).toEqual({
      rows: [],
      at: [],
      damage: { sheetName: 'Records', kind: 'badRows', rows: 1, address },
    });
    // One who was not judged has none.
    const unjudged = { ...anEntry, tier: undefined, computedTier: undefined, rank: undefined, isByHand: false };
    const spec = foundOn(detailsSheet([unjudged], createWords('en-US')));
    expect(readDetails(recordTable(spec, recordPlaces('details')))).toEqual({ rows: [unjudged], at: [5] });
  });

  it('are those of the runs that are wanted, whatever stands in the rows of others', () => {
    const entries = [1, 2, 3].map((run) => ({ ...anEntry, run }));
    const { headers, rows } = foundOn(detailsSheet(entries, createWords('en-US')));
    const broken = rows.map((row, index) => (index === 0 ? row.map((cell, place) => (place === 3 ? 'x' : cell)) : row));
    const table = recordTable({ headers, rows: broken }, recordPlaces('details'));
    expect(readDetails(table, new Set([2, 3]))).toEqual({ rows: entries.slice(1), at: [6, 7] });
    expect(readDetails(table)).toEqual({
      rows: entries.slice(1),
      at: [6, 7],
      damage: { sheetName: 'Records', kind: 'badRows', rows: 1, address: 'F6' },
    });
  });
});
