import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('a protected sheet', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Name', 'Sales'],
        ['Mia', 1],
        ['Tom', 2],
      ];
      sheet.getRange('B2:B3').format.protection.locked = false;
      sheet.getRange('B3').format.protection.locked = true;
      sheet.protection.protect();
      await context.sync();
    });
  });
  afterEach(() => book.close());

  const attempt = (work: (sheet: Excel.Worksheet) => unknown) =>
    book.Excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });

  it('says which cells are locked: true, false, or null where some are', () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = ['A1:A3', 'B2', 'B2:B3', 'A:A', 'B:B'].map((address) =>
        sheet.getRange(address).format.protection.load('locked'),
      );
      sheet.protection.load('protected');
      await context.sync();
      expect(ranges.map(({ locked }) => locked)).toEqual([true, false, null, true, null]);
      expect(sheet.protection.protected).toBe(true);
    }));

  it('lets contents of unlocked cells change', async () => {
    await attempt((sheet) => (sheet.getRange('B2').values = [[7]]));
    await attempt((sheet) => (sheet.getRange('B2').formulas = [['=1+2']]));
    expect(book.engine.activeSheet.formulas({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['=1+2']]);
    await attempt((sheet) => sheet.getRange('B2').clear('Contents'));
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values of locked cells', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['values of cells of which one is locked', (sheet) => (sheet.getRange('B2:B3').values = [[1], [2]])],
    ['formats, even of unlocked cells', (sheet) => (sheet.getRange('B2').format.fill.color = '#FF0000')],
    ['number formats', (sheet) => (sheet.getRange('B2').numberFormat = [['0.00']])],
    ['everything of an unlocked cell', (sheet) => sheet.getRange('B2').clear()],
    ['what is locked', (sheet) => (sheet.getRange('A1').format.protection.locked = false)],
    ['tables', (sheet) => sheet.tables.add('A1:B3', true)],
    ['protection that is there already', (sheet) => sheet.protection.protect()],
    ['a wrong password', (sheet) => sheet.protection.unprotect('guessed')],
  ])('refuses %s', async (_, work) => {
    await expect(attempt(work)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('is open again once its protection is taken away', async () => {
    await attempt((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [['Customer']];
    });
    await attempt((sheet) => sheet.protection.protect({}, 'secret'));
    await expect(attempt((sheet) => sheet.protection.unprotect())).rejects.toMatchObject({ code: 'AccessDenied' });
    await attempt((sheet) => sheet.protection.unprotect('secret'));
    expect(book.engine.activeSheet.isProtected).toBe(false);
  });
});
