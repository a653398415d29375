import type { RawCell } from '../../../src/core/intake/Cells';
import { readDays } from '../../../src/core/intake/readDays';

const read = (cells: readonly RawCell[], counts = cells.map(() => 1)) =>
  readDays({ header: '', sheetColumn: 0, numberFormat: '', cells: Object.freeze(cells) }, new Uint8Array(counts));

describe('the days of a ledger', () => {
  it('span the first to the last day of the rows that count, whatever way they are written', () => {
    expect(read(['2024-01-05', 45300.5, '2024年1月3日', 50000], [1, 1, 1, 0])).toEqual({
      serials: Int32Array.of(45296, 45300, 45294, 0),
      days: { first: 45294, last: 45300 },
      badRows: [],
      errors: [],
    });
  });

  it('are one a row, and none for a row that does not count or has no day', () => {
    expect([...read([45300, 45300, 'x', '', 45300, 45301], [1, 1, 1, 1, 0, 1]).serials]).toEqual([
      ...[45300, 45300, 0, 0, 0, 45301],
    ]);
  });

  it('come with the rows whose date does not exist, without blanks', () => {
    expect(read(['2023-02-30', '', ' ', null, true, 'soon', 45300]).badRows).toEqual([0, 4, 5]);
  });

  it('come with the rows of error cells, also on rows that do not count', () => {
    expect(read(['#N/A', 45300, '#REF!'], [1, 1, 0]).errors).toEqual([0, 2]);
  });

  it('are absent when there is none', () => {
    const serials = new Int32Array(2);
    expect(read(['x', ''])).toEqual({ serials, badRows: [0], errors: [] });
    expect(readDays(undefined, new Uint8Array(2))).toEqual({ serials, badRows: [], errors: [] });
  });
});
