import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('formulas that fill several cells', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const withSpill = (run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['above']];
      sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
      await context.sync();
      await run(sheet, context);
    });
  const cells = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const range = sheet.getRange('B2:C4').load('values, formulas');
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  };

  it('say which cells they fill, and each cell which formula fills it', () =>
    withSpill(async (sheet, context) => {
      const to = sheet.getRange('B2').getSpillingToRange().load('address');
      const from = ['B2', 'C4', 'A1'].map((cell) => sheet.getRange(cell).getSpillParentOrNullObject().load('address'));
      const none = ['A1', 'C3'].map((cell) => sheet.getRange(cell).getSpillingToRangeOrNullObject().load('address'));
      const several = sheet.getRange('B2:C4').getSpillParentOrNullObject().load('address');
      await context.sync();
      expect(to.address).toBe('Sheet1!B2:C4');
      expect(from.map((each) => (each.isNullObject ? null : each.address))).toEqual(['Sheet1!B2', 'Sheet1!B2', null]);
      expect([...none, several].map((each) => each.isNullObject)).toEqual([true, true, true]);
    }));

  it('refuse to name what is not there', () =>
    withSpill(async (sheet, context) => {
      sheet.getRange('A1').getSpillParent().load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      sheet.getRange('A1').getSpillingToRange().load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    }));

  it('give their text in their own cell only, and what the others show', () =>
    withSpill(async (sheet, context) => {
      expect((await cells(sheet, context)).formulas).toEqual([
        ['=SEQUENCE(3,2)', 2],
        [3, 4],
        [5, 6],
      ]);
    }));

  it('become values when values are written over all of their cells', () =>
    withSpill(async (sheet, context) => {
      const { values } = await cells(sheet, context);
      sheet.getRange('B2:C4').values = values;
      const own = sheet.getRange('B2:C4').load('hasSpill');
      const written = await cells(sheet, context);
      expect(written.formulas).toEqual(values);
      expect([written.values, own.hasSpill]).toEqual([values, false]);
      expect(book.engine.activeSheet.spills).toEqual([]);
    }));

  it('show #SPILL! when something is written in their way, and fill their cells again when it is gone', () =>
    withSpill(async (sheet, context) => {
      sheet.getRange('C3').values = [['mine']];
      expect((await cells(sheet, context)).values).toEqual([
        ['#SPILL!', ''],
        ['', 'mine'],
        ['', ''],
      ]);
      const blocked = sheet.getRange('B2').load('hasSpill, valueTypes');
      const to = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      expect([blocked.hasSpill, blocked.valueTypes, to.isNullObject]).toEqual([false, [['Error']], true]);
      sheet.getRange('C3').clear('Contents');
      expect((await cells(sheet, context)).values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
    }));

  it('do not fill cells that held something before', () =>
    withSpill(async (sheet, context) => {
      sheet.getRange('F3').values = [['mine']];
      sheet.getRange('F1').formulas = [['=SEQUENCE(4)']];
      const range = sheet.getRange('F1:F4').load('values');
      await context.sync();
      expect(range.values).toEqual([['#SPILL!'], [''], ['mine'], ['']]);
    }));
});
