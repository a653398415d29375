import { readRecord } from '../../../src/sheets/records/readRecord';
import { recordPlaces } from '../../../src/sheets/records/recordPlaces';
import { recordTable, type FoundTable } from './tableOfSheet';

const headers = ['note', 'Set on', 'Customer', 'Customer ID', 'Reason', 'Tier', 'Ended on', 'Valid until', 'Set by'];
const rowOf = (id: string, tier: string) => ['own', '', '', id, '', tier, '', '', ''];
const read = (found: FoundTable) =>
  readRecord('overrides', recordTable(found, recordPlaces('overrides')), (cells) => {
    const tier = cells.tier('tier');
    return tier === undefined ? cells.missing('tier') : `${cells.text('customerId')} ${tier}`;
  });

describe('readRecord', () => {
  it('gives the rows with the sheet rows they stand in, blank ones passed over', () => {
    const blank = headers.map(() => '');
    expect(read({ headers, rows: [blank, rowOf('K1', 'A'), [' ', ...blank.slice(1)], rowOf('K2', 'b')] })).toEqual({
      rows: ['K1 A', 'K2 B'],
      at: [6, 8],
    });
  });

  it('leaves rows out that a reader does not want, without telling', () => {
    const table = recordTable({ headers, rows: [rowOf('K1', 'x')] }, recordPlaces('overrides'));
    expect(readRecord('overrides', table, () => undefined)).toEqual({ rows: [], at: [] });
  });

  it('tells how many rows cannot be read, and the first cell that is at fault', () => {
    const rows = [rowOf('K1', 'A'), rowOf('K2', 'AA'), rowOf('K3', '')];
    expect(read({ headers, rows })).toEqual({
      rows: ['K1 A'],
      at: [5],
      damage: { sheetName: 'Records', kind: 'badRows', rows: 2, address: 'H7' },
    });
  });
});
