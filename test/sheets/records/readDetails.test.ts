import { createWords } from '../../../src/locales/createWords';
import { detailsSheet } from '../../../src/sheets/records/detailsSheet';
import { readDetails } from '../../../src/sheets/records/readDetails';
import { recordPlaces } from '../../../src/sheets/records/recordPlaces';
import { anEntry } from './records';
import { foundOn, recordTable } from './tableOfSheet';

describe('the customers of the runs on their sheet', () => {
  it.each(['en-US', 'zh-CN'] as const)('are read back as they were written in %s', (language) => {
    const found = foundOn(detailsSheet([anEntry], createWords(language)));
    expect(readDetails(recordTable(found, recordPlaces('details')))).toEqual({ rows: [anEntry], at: [5] });
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
