import { openSheet } from '../../src/actions/openSheet';
import { valueOf } from './analyseNow';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(60_000);

describe('a sheet that was found', () => {
  let book: OpenWorkbook;
  let sheetId: string;
  beforeEach(async () => {
    book = await openRows([['Dealer', 'Sales']]);
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Plan');
      sheet.load('id');
      await context.sync();
      sheetId = sheet.id;
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    });
  });
  afterEach(() => book.close());

  const change = (run: (sheet: Excel.Worksheet) => void) =>
    book.Excel.run(async (context) => {
      run(context.workbook.worksheets.getItem(sheetId));
      await context.sync();
    });

  it('is opened, also where it was hidden or renamed since', async () => {
    await change((sheet) => {
      sheet.name = 'My plan';
      sheet.visibility = 'Hidden';
    });
    valueOf(await openSheet({ sheetId, isShown: false }));
    expect(book.engine.activeSheet.name).toBe('My plan');
  });

  it('that is gone is said to be gone', async () => {
    await change((sheet) => sheet.delete());
    expect(await openSheet({ sheetId, isShown: true })).toMatchObject({ ok: false, failure: { code: 'sheetGone' } });
  });
});
