import { columnRuns } from '../../src/excel/columnRuns';
import { localAddress } from '../../src/excel/localAddress';
import { readColumns } from '../../src/excel/readColumns';
import { readSelection } from '../../src/excel/readSelection';
import { openRows, openSample, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

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
      const { range, head, dataRows } = await readSelection();
      expect(range).toMatchObject({ row: 0, column: 0, rows: 9995, columns: 21 });
      expect(range.headers[5]).toBe('Customer ID');
      expect(dataRows).toBe(9994);
      expect(head.columns).toHaveLength(21);
      expect(head.columns[17]).toMatchObject({ header: 'Sales', sheetColumn: 17 });
      expect(head.columns[17]!.cells).toHaveLength(200);
      expect(head.columns[2]!.numberFormat).toBe('yyyy-mm-dd');
      expect(book.host.traffic.syncs).toBe(3);
      expect(book.host.traffic.responseBytes).toBeLessThan(200_000);
    });

    it('takes the list around a single cell, and the whole sheet as its data', async () => {
      select(book, { row: 500, column: 7, rows: 1 });
      const around = await readSelection();
      select(book, { column: 0, columns: book.engine.activeSheet.maxColumns });
      const whole = await readSelection();
      expect(around.range).toMatchObject({ row: 0, column: 0, rows: 9995, columns: 21 });
      expect(whole.range).toEqual(around.range);
    });

    it('reads only the columns asked for, adjoining ones together, and tells how far it is', async () => {
      select(book, { column: 0, columns: 21 });
      const { range } = await readSelection();
      const shares: number[] = [];
      book.host.traffic.reset();
      const cells = await readColumns(range, [17, 5, 6, 20], (share) => shares.push(share));
      expect(cells.columns.map(({ header }) => header)).toEqual(['Customer ID', 'Customer Name', 'Sales', 'Profit']);
      expect(cells.columns.every((column) => column.cells.length === 9994)).toBe(true);
      expect(cells.columns[2]!.cells[0]).toBe(261.96);
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      expect(book.host.traffic.syncs).toBeLessThanOrEqual(3);
      expect(book.host.traffic.responseBytes).toBeLessThan(1_000_000);
    });

    it.each(['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded'])(
      'asks again for half when the host answers %s',
      async (code) => {
        select(book, { column: 0, columns: 21 });
        const { range } = await readSelection();
        const shares: number[] = [];
        book.host.failAtBatch(2, code, 'nothing');
        const cells = await readColumns(range, [17], (share) => shares.push(share));
        expect(shares).toEqual([0.5, 1]);
        expect(cells.columns[0]!.cells).toHaveLength(9994);
      },
    );
  });

  describe('on a small list', () => {
    beforeEach(async () => {
      book = await openRows(list);
    });

    it('refuses several areas and names them', async () => {
      select(book, { column: 0, rows: 2 }, { column: 2, rows: 2 });
      await expect(readSelection()).rejects.toMatchObject({
        code: 'severalAreas',
        retryable: false,
        details: { address: expect.stringMatching(/^A1:A2, ?C1:C2$/) },
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
      expect((await readSelection()).range).toMatchObject({ row: 0, column: 1, rows: 3, columns: 2 });
    });

    it('names a table, and takes all of it for one cell or for cells below its header', async () => {
      book.engine.activeSheet.addTable({ row: 0, column: 0, rows: 4, columns: 4 }, 'Dealers');
      const whole = { row: 0, column: 0, rows: 4, columns: 4 };
      select(book, { row: 2, column: 3, rows: 1 });
      expect(await readSelection()).toMatchObject({ tableName: 'Dealers', range: whole });
      select(book, { row: 1, column: 0, rows: 3, columns: 4 });
      expect(await readSelection()).toMatchObject({ tableName: 'Dealers', range: whole });
      select(book, { row: 0, column: 1, rows: 4, columns: 2 });
      expect(await readSelection()).toMatchObject({ tableName: 'Dealers', range: { column: 1, columns: 2, rows: 4 } });
    });

    it('notices that a header changed since, and that the sheet is gone', async () => {
      select(book, { column: 0, columns: 4 });
      const { range } = await readSelection();
      book.engine.activeSheet.write({ row: 0, column: 2, rows: 1, columns: 1 }, [['Turnover']]);
      await expect(readColumns(range, [1, 2])).rejects.toMatchObject({
        code: 'sourceChanged',
        details: { sheet: range.sheetName, address: 'A1:D1' },
      });
      await expect(readColumns(range, [1, 3])).resolves.toMatchObject({ firstRow: 1 });
      book.engine.addSheet('Other');
      book.engine.deleteSheet(range.sheetId);
      await expect(readColumns(range, [1])).rejects.toMatchObject({
        code: 'sheetGone',
        details: { sheet: range.sheetName },
      });
    });

    it('gives up with an offer to retry when the connection is lost', async () => {
      select(book, { column: 0, columns: 4 });
      const { range } = await readSelection();
      book.host.failAtBatch(2, 'ConnectionFailure', 'nothing');
      await expect(readColumns(range, [2])).rejects.toMatchObject({ code: 'offline', retryable: true });
      await expect(readColumns(range, [2])).resolves.toBeDefined();
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
});
