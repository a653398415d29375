import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { readDays, type DayReading } from '../../../../src/core/intake/columns/readDays';

const read = (cells: readonly RawCell[], counts = cells.map(() => 1), reading?: DayReading) =>
  readDays(
    { header: '', sheetColumn: 0, numberFormat: '', cells: Object.freeze(cells) },
    new Uint8Array(counts),
    reading,
  );

describe('the days of a ledger', () => {
  it('span the first to the last day of the rows that count, whatever way they are written', () => {
    expect(read(['2024-01-05', 45300.5, '2024年1月3日', 50000], [1, 1, 1, 0])).toEqual({
      serials: Int32Array.of(45296, 45300, 45294, 0),
      days: { first: 45294, last: 45300 },
      badRows: [],
      blankRows: [],
      texts: 2,
      textRows: [0, 2],
      futureRows: [],
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

  it('do not count an error value among the dates that do not exist', () => {
    expect(read(['#N/A', 45300, '#REF!'], [1, 1, 0]).badRows).toEqual([]);
  });

  it('are absent when there is none', () => {
    const nothing = { serials: new Int32Array(2), blankRows: [], texts: 0, textRows: [], futureRows: [] };
    expect(read(['x', ''])).toEqual({ ...nothing, badRows: [0] });
    expect(readDays(undefined, new Uint8Array(2))).toEqual({ ...nothing, badRows: [] });
  });

  it('are read in the order of the column and from the first day of the workbook', () => {
    const cells = ['1/5/2024', 43834, '13/1/2024'];
    expect(read(cells).badRows).toEqual([0, 2]);
    expect([...read(cells, [1, 1, 1], { order: 'dayFirst', is1904: true }).serials]).toEqual([45413, 45296, 45304]);
    expect([...read(cells, [1, 1, 1], { order: 'monthFirst', is1904: true }).serials]).toEqual([45296, 45296, 0]);
  });

  it('count the texts among them and name the first hundred', () => {
    const cells = Array.from({ length: 250 }, (_, row) => (row % 2 ? '2024-01-05' : 45296));
    const { texts, textRows } = read(cells);
    expect(texts).toBe(125);
    expect([textRows.length, textRows[0], textRows[99]]).toEqual([100, 1, 199]);
  });

  it('come with the rows after today, to which the present month does not belong', () => {
    const cells = [45296, 45297, '2024-01', 202401, '2024-02', 45298.5, 'soon', ''];
    expect(read(cells, undefined, { today: 45296 }).futureRows).toEqual([1, 4, 5]);
    expect(read(cells, [1, 0, 1, 1, 0, 1, 1, 1], { today: 45296 }).futureRows).toEqual([5]);
    expect(read(cells).futureRows).toEqual([]);
  });

  it('are read again when a text comes back after ten thousand others', () => {
    const texts = Array.from(
      { length: 12_000 },
      (_, row) => `2024-01-05 ${String(row % 24)}:${String(row % 60)}:00.${String(row)}`,
    );
    expect(new Set(read([...texts, ...texts]).serials)).toEqual(new Set([45296]));
  });
});
