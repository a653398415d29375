import type { Cells } from '../../src/core/intake/cells/Cells';
import { checkSource } from '../../src/excel/checkSource';
import { readColumns } from '../../src/excel/readColumns';
import { readSelection } from '../../src/excel/readSelection';
import { readSource } from '../../src/excel/readSource';
import type { SourceRange } from '../../src/excel/SourceRange';
import { calm } from './analyseNow';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

const rows = [['ID', 'Sales'], ...Array.from({ length: 6 }, (_, row): [string, number] => [`c${row}`, 10 * row + 1])];
const put = (book: OpenWorkbook, row: number, column: number, cells: (string | number | null)[]) =>
  book.engine.sheets[0]!.write({ row, column, rows: 1, columns: cells.length }, [cells]);

describe('looking whether a source is still what was read', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows(rows);
  });
  afterEach(() => book.close());

  async function read(rowsSelected?: number): Promise<{ range: SourceRange; cells: Cells }> {
    select(book, { column: 0, columns: 2, ...(rowsSelected === undefined ? {} : { rows: rowsSelected }) });
    const { sheetId, sheetName, place } = await readSelection();
    const range: SourceRange = { sheetId, sheetName, ...place, headerRows: 1, headers: { 0: 'ID', 1: 'Sales' } };
    return { range, cells: await readColumns(range, { labels: [0], amounts: [1] }, calm) };
  }

  it('takes two round trips while all is as it was', async () => {
    const { range, cells } = await read();
    book.host.traffic.reset();
    await checkSource(range, cells);
    expect(book.host.traffic.syncs).toBe(2);
  });

  it.each([
    ['an amount', 4, 1, 'B5', 7],
    ['a customer', 6, 0, 'A7', 'cx'],
    ['a blank that was an amount', 2, 1, 'B3', null],
    ['a header', 0, 1, 'A1:B1', 'Turnover'],
    ['a row directly below', 7, 0, 'A8', 'c6'],
  ])('names %s that differs', async (_, row, column, address, cell) => {
    const { range, cells } = await read();
    put(book, row, column, [cell]);
    await expect(checkSource(range, cells)).rejects.toMatchObject({
      code: 'sourceChanged',
      details: { sheet: range.sheetName, address },
    });
  });

  it('minds neither other columns nor rows below a blank one', async () => {
    const { range, cells } = await read();
    put(book, 3, 5, ['note']);
    put(book, 8, 0, ['source: finance']);
    await expect(checkSource(range, cells)).resolves.toBeUndefined();
  });

  it('knows that a list cut on purpose goes on below', async () => {
    const { range, cells } = await read(4);
    expect(cells.continues).toBe(true);
    await expect(checkSource(range, cells)).resolves.toBeUndefined();
    put(book, 4, 0, ['someone else']);
    await expect(checkSource(range, cells)).resolves.toBeUndefined();
  });

  it('ends when it is cancelled, and says when the sheet is gone', async () => {
    const { range, cells } = await read();
    await expect(checkSource(range, cells, { ...calm, isCancelled: () => true })).rejects.toMatchObject({
      code: 'cancelled',
    });
    book.engine.addSheet('Other');
    book.engine.deleteSheet(range.sheetId);
    await expect(checkSource(range, cells)).rejects.toMatchObject({
      code: 'sheetGone',
      details: { sheet: range.sheetName },
    });
  });
});

describe('finding a stored source again', () => {
  let book: OpenWorkbook;
  let sheetName: string;
  beforeEach(async () => {
    book = await openRows(rows);
    sheetName = book.engine.activeSheet.name;
    // The user is somewhere else by then.
    book.engine.activateSheet(book.engine.addSheet('Elsewhere').id);
  });
  afterEach(() => book.close());

  const whole = { row: 0, column: 0, rows: 7, columns: 2 };

  it('by its address, with what the selection gave', async () => {
    const found = await readSource({ sheetName, address: 'A1:B7' });
    expect(found).toMatchObject({ sheetName, place: whole });
    expect(found.top.values).toHaveLength(7);
    expect(found.top.values[1]).toEqual(['c0', 1]);
    expect([found.tableName, found.rangeName]).toEqual([undefined, undefined]);
  });

  it('by its address, longer by the rows that were added directly below', async () => {
    for (let row = 7; row < 300; row++) put(book, row, row % 2, [row]);
    put(book, 301, 0, ['a note below a blank row']);
    put(book, 9, 5, ['beside']);
    expect((await readSource({ sheetName, address: 'A1:B7' })).place).toEqual({ ...whole, rows: 300 });
    expect((await readSource({ sheetName, address: 'A1:B7', isPart: true })).place).toEqual(whole);
    expect(book.host.traffic.unboundedReads).toEqual([]);
  });

  it('by its address, shorter where rows were taken away at the end', async () => {
    put(book, 6, 0, [null, null]);
    expect((await readSource({ sheetName, address: 'A1:B7' })).place).toEqual({ ...whole, rows: 6 });
  });

  it('by its table, wherever that stands and however long it is', async () => {
    const [sheet] = book.engine.sheets;
    const { id } = sheet!.addTable(whole, 'Customers');
    put(book, 7, 0, ['c6', 61]);
    sheet!.resizeTable(id, { ...whole, rows: 8 });
    sheet!.name = 'Renamed';
    book.host.traffic.reset();
    const found = await readSource({ sheetName, address: 'A1:B7', tableName: 'Customers' });
    expect(found).toMatchObject({ sheetName: 'Renamed', tableName: 'Customers', place: { ...whole, rows: 8 } });
    expect(book.host.traffic.syncs).toBeLessThanOrEqual(6);
  });

  it('by the name of its range, which the selection tells', async () => {
    book.engine.putName({ name: 'Orders_2025', formula: `='${sheetName}'!$A$1:$B$7` });
    book.engine.putName({ name: 'Half', formula: `='${sheetName}'!$A$1:$B$4` });
    book.engine.activateSheet(book.engine.sheets[0]!.id);
    select(book, { column: 0, columns: 2 });
    const selected = await readSelection();
    expect(selected.rangeName).toBe('Orders_2025');
    const found = await readSource({ sheetName: 'gone', address: 'A1', rangeName: 'Half' });
    expect(found).toMatchObject({ sheetName, rangeName: 'Half', place: { ...whole, rows: 4 } });
  });

  it('by its address once table and name are gone', async () => {
    const names = { tableName: 'Customers', rangeName: 'Orders_2025' };
    expect((await readSource({ sheetName, address: 'A1:B7', ...names })).place).toEqual(whole);
  });

  it('not at all when its sheet is gone, or nothing is left there', async () => {
    await expect(readSource({ sheetName: 'gone', address: 'A1:B7' })).rejects.toMatchObject({
      code: 'sheetGone',
      details: { sheet: 'gone' },
    });
    await expect(readSource({ sheetName, address: 'D1:E7' })).rejects.toMatchObject({ code: 'emptySelection' });
  });
});
