import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('limits of the wire', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const text = 'x'.repeat(1000);

  it('refuse a request over 5 MB and write nothing of it', async () => {
    const run = book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A5300').values = Array.from({ length: 5300 }, () => [text]);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(book.engine.activeSheet.usedArea(true)).toBeNull();
  });

  it('refuse an answer over 5 MB', async () => {
    book.engine.activeSheet.write(
      { row: 0, column: 0, rows: 5300, columns: 1 },
      Array.from({ length: 5300 }, () => [text]),
    );
    const run = book.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A5300').load('values');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('let many cells through in blocks, and count syncs and bytes', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => row * 12 + column),
    );
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < rows.length; row += 10_000) {
        sheet.getRangeByIndexes(row, 0, 10_000, 12).values = rows.slice(row, row + 10_000);
        await context.sync();
      }
    });
    expect(book.host.traffic.syncs).toBe(2);
    expect(book.host.traffic.requestBytes).toBeGreaterThan(240_000 * 5);
    book.host.traffic.reset();
    const sum = await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load('values, address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:L20000');
      return range.values.flat().reduce((total: number, value) => total + value, 0);
    });
    expect(sum).toBe((240_000 * 239_999) / 2);
    const { requestBytes, responseBytes, syncs } = book.host.traffic;
    expect(syncs).toBe(1);
    expect(requestBytes).toBeLessThan(5_000);
    expect(responseBytes).toBeGreaterThan(240_000 * 5);
  }, 30_000);
});

describe('an older Excel', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook({ requirementSets: { ExcelApi: '1.9', SharedRuntime: '1.1' } });
  });
  afterEach(() => book.close());

  it('says which requirement sets it has', () => {
    const { requirements } = book.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.12')).toBe(false);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.1')).toBe(false);
  });

  it('has no members of later sets', () =>
    book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('hasSpill');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
      range.load('values, isEntireColumn');
      await context.sync();
      expect(range.isEntireColumn).toBe(false);
    }));
});
