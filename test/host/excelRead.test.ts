import { columnRuns } from '../../src/excel/columnRuns';
import { dayOrderOfPattern } from '../../src/excel/dayOrderOfPattern';
import { joinAreas } from '../../src/excel/joinAreas';
import { localAddress } from '../../src/excel/localAddress';
import { markUnselected } from '../../src/excel/markUnselected';
import { parseAreas } from '../../src/excel/parseAreas';
import { readColumns } from '../../src/excel/readColumns';
import { readSelection } from '../../src/excel/readSelection';
import type { Selection } from '../../src/excel/Selection';
import type { SourceRange } from '../../src/excel/SourceRange';
import { openRows, openSample, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

// The sample ledger takes the engine seconds on a busy machine.
jest.setTimeout(60_000);

/** The range of a selection whose headers stand in its first row. */
function rangeOf({ sheetId, sheetName, place, top }: Selection): SourceRange {
  const headers = Object.fromEntries(top.sheetColumns.map((column, index) => [column, String(top.values[0]![index])]));
  return { sheetId, sheetName, ...place, headerRows: 1, headers };
}

const calm = { progress: () => undefined, isCancelled: () => false };
const hearing = (shares: number[]) => ({ ...calm, progress: (share: number) => void shares.push(share) });

const list = [
  ['ID', 'Customer', 'Sales', 'Profit'],
  ['007', 'Bond', 70, 7],
  ['008', 'Moneypenny', 80, 8],
  ['009', 'Q', 90, 9],
];

describe('reading what is selected', () => {
  let book: OpenWorkbook;
  afterEach(() => book.close());

  describe('on the sample ledger', () => {
    beforeEach(async () => {
      book = await openSample();
    });

    it('narrows whole columns to their data before any value travels, in three round trips', async () => {
      select(book, { column: 0, columns: 21 });
      book.host.traffic.reset();
      const { place, top } = await readSelection();
      expect(place).toEqual({ row: 0, column: 0, rows: 9995, columns: 21 });
      expect(top.sheetColumns).toHaveLength(21);
      expect([top.values.length, top.formats.length]).toEqual([200, 200]);
      expect(top.values[0]![5]).toBe('Customer ID');
      expect(top.formats[1]![2]).toBe('yyyy-mm-dd');
      expect(book.host.traffic.syncs).toBe(3);
      expect(book.host.traffic.unboundedReads).toEqual([]);
      expect(book.host.traffic.responseBytes).toBeLessThan(250_000);
    });

    it('takes the list around a single cell, and the whole sheet as its data', async () => {
      select(book, { row: 500, column: 7, rows: 1 });
      const around = await readSelection();
      select(book, { column: 0, columns: book.engine.activeSheet.maxColumns });
      const whole = await readSelection();
      expect(around.place).toEqual({ row: 0, column: 0, rows: 9995, columns: 21 });
      expect(whole.place).toEqual(around.place);
    });

    it('reads only the columns asked for, adjoining ones together, and tells how far it is', async () => {
      select(book, { column: 0, columns: 21 });
      const range = rangeOf(await readSelection());
      const shares: number[] = [];
      book.host.traffic.reset();
      const cells = await readColumns(range, { labels: [5, 6], amounts: [17, 20] }, hearing(shares));
      expect(cells.columns.map(({ header }) => header)).toEqual(['Customer ID', 'Customer Name', 'Sales', 'Profit']);
      expect(cells.columns.every((column) => column.cells.length === 9994)).toBe(true);
      expect(cells.columns[2]!.cells[0]).toBe(261.96);
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      // Headers, merged cells, one block.
      expect(book.host.traffic.syncs).toBe(3);
      expect(book.host.traffic.responseBytes).toBeLessThan(1_000_000);
    });

    it.each(['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded'])(
      'asks again for half when the host answers %s',
      async (code) => {
        select(book, { column: 0, columns: 21 });
        const range = rangeOf(await readSelection());
        const shares: number[] = [];
        book.host.failAtBatch(2, code, 'nothing');
        const cells = await readColumns(range, { labels: [], amounts: [17] }, hearing(shares));
        expect(shares).toEqual([0.5, 1]);
        expect(cells.columns[0]!.cells).toHaveLength(9994);
      },
    );
  });

  describe('on a small list', () => {
    beforeEach(async () => {
      book = await openRows(list);
    });

    it('refuses areas that make no list, and names them', async () => {
      select(book, { column: 0, rows: 2 }, { column: 2, rows: 3 });
      await expect(readSelection()).rejects.toMatchObject({
        code: 'severalAreas',
        retryable: false,
        details: { address: expect.stringMatching(/^A1:A2, ?C1:C3$/) },
      });
    });

    it('says that an empty place is empty', async () => {
      select(book, { row: 20, column: 10, rows: 1 });
      await expect(readSelection()).rejects.toMatchObject({ code: 'emptySelection' });
      select(book, { row: 20, column: 10, rows: 5, columns: 3 });
      await expect(readSelection()).rejects.toMatchObject({ code: 'emptySelection' });
    });

    it('keeps a selection that is smaller than the list', async () => {
      select(book, { row: 0, column: 1, rows: 3, columns: 2 });
      expect((await readSelection()).place).toEqual({ row: 0, column: 1, rows: 3, columns: 2 });
    });

    it('names a table, and takes all of it for one cell or for cells below its header', async () => {
      book.engine.activeSheet.addTable({ row: 0, column: 0, rows: 4, columns: 4 }, 'Dealers');
      const whole = { row: 0, column: 0, rows: 4, columns: 4 };
      select(book, { row: 2, column: 3, rows: 1 });
      expect(await readSelection()).toMatchObject({ tableName: 'Dealers', place: whole });
      select(book, { row: 1, column: 0, rows: 3, columns: 4 });
      expect(await readSelection()).toMatchObject({ tableName: 'Dealers', place: whole });
      select(book, { row: 0, column: 1, rows: 4, columns: 2 });
      expect(await readSelection()).toMatchObject({ tableName: 'Dealers', place: { column: 1, columns: 2, rows: 4 } });
    });

    it('notices that a header changed since, and that the sheet is gone', async () => {
      select(book, { column: 0, columns: 4 });
      const range = rangeOf(await readSelection());
      book.engine.activeSheet.write({ row: 0, column: 2, rows: 1, columns: 1 }, [['Turnover']]);
      await expect(readColumns(range, { labels: [1], amounts: [2] }, calm)).rejects.toMatchObject({
        code: 'sourceChanged',
        details: { sheet: range.sheetName, address: 'A1:D1' },
      });
      await expect(readColumns(range, { labels: [1], amounts: [3] }, calm)).resolves.toMatchObject({ firstRow: 1 });
      book.engine.addSheet('Other');
      book.engine.deleteSheet(range.sheetId);
      await expect(readColumns(range, { labels: [1], amounts: [] }, calm)).rejects.toMatchObject({
        code: 'sheetGone',
        details: { sheet: range.sheetName },
      });
    });

    it('gives up with an offer to retry when the connection is lost', async () => {
      select(book, { column: 0, columns: 4 });
      const range = rangeOf(await readSelection());
      const wanted = { labels: [1], amounts: [2] };
      for (const batch of [1, 2, 3]) {
        book.host.failAtBatch(batch, 'ConnectionFailure', 'nothing');
        await expect(readColumns(range, wanted, calm)).rejects.toMatchObject({ code: 'offline', retryable: true });
      }
      await expect(readColumns(range, wanted, calm)).resolves.toBeDefined();
    });
  });
});

describe('small parts of reading', () => {
  it('join adjoining columns', () => {
    expect(columnRuns([20, 5, 6, 17, 5])).toEqual([
      { column: 5, columns: 2 },
      { column: 17, columns: 1 },
      { column: 20, columns: 1 },
    ]);
  });

  it('take sheet names off an address, however odd', () => {
    expect(localAddress("'My Sheet'!A1:B2,'My Sheet'!D4")).toBe('A1:B2,D4');
    expect(localAddress("'It''s, no!'!A:U")).toBe('A:U');
    expect(localAddress('客户!A1, 客户!C3')).toBe('A1,C3');
    expect(localAddress('A1')).toBe('A1');
  });

  it('take an address apart, to the edges of the sheet', () => {
    expect(parseAreas('$B$2:C4,E:E,3:3,A1')).toEqual([
      { row: 1, column: 1, rows: 3, columns: 2 },
      { row: 0, column: 4, rows: 1_048_576, columns: 1 },
      { row: 2, column: 0, rows: 1, columns: 16_384 },
      { row: 0, column: 0, rows: 1, columns: 1 },
    ]);
    expect(parseAreas('A:XFD')).toEqual([{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }]);
    for (const odd of ['A1:B', 'A1:B2,C', 'A1:', '', 'A0', 'XFE1', '…'])
      expect([odd, parseAreas(odd)]).toEqual([odd, undefined]);
  });

  it('join areas that share rows, share columns, or make a grid', () => {
    const of = (address: string) => joinAreas(parseAreas(address)!);
    expect(of('D1:D9,A1:B9,C1:C9')).toEqual({ columns: [{ column: 0, columns: 4 }], rows: [{ row: 0, rows: 9 }] });
    expect(of('A:A,C:C')!.columns).toEqual([
      { column: 0, columns: 1 },
      { column: 2, columns: 1 },
    ]);
    expect(of('A8:B9,A1:B2,A3:B3')!.rows).toEqual([
      { row: 0, rows: 3 },
      { row: 7, rows: 2 },
    ]);
    expect(of('A1:A2,C1:C2,A5:A9,C5:C9')).toEqual({
      columns: [
        { column: 0, columns: 1 },
        { column: 2, columns: 1 },
      ],
      rows: [
        { row: 0, rows: 2 },
        { row: 4, rows: 5 },
      ],
    });
    expect([of('A1:A9,C2:C9'), of('A1:B2,A5:C9')]).toEqual([undefined, undefined]);
  });

  it('mark the rows between selected blocks, before the first and after the last', () => {
    const states = new Uint8Array(10);
    markUnselected(states, 1, [
      { row: 0, rows: 3 },
      { row: 5, rows: 2 },
    ]);
    expect([...states]).toEqual([0, 0, 2, 2, 0, 0, 2, 2, 2, 2]);
  });

  it('tell from a pattern which part of a date comes first', () => {
    const patterns = ['yyyy/M/d', 'dd.MM.yyyy', 'M/d/yyyy', "'d' MM.dd", 'G'];
    expect(patterns.map(dayOrderOfPattern)).toEqual(['yearFirst', 'dayFirst', 'monthFirst', 'monthFirst', undefined]);
  });
});
