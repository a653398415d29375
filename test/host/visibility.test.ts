import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('hidden sheets through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
    book.engine.addSheet('Data');
  });
  afterEach(() => book.close());

  const run = <Answer>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => job(context.workbook.worksheets.getItem('Data'), context));
  const doing = (act: (sheet: Excel.Worksheet) => void) =>
    run(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });

  it.each(['Hidden', 'VeryHidden'] as const)('are %s, can be read, and cannot be gone to', async (visibility) => {
    await doing((sheet) => {
      sheet.getRange('A1').values = [[7]];
      sheet.visibility = visibility;
    });
    await run(async (sheet, context) => {
      sheet.load('visibility');
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect([sheet.visibility, cell.values]).toEqual([visibility, [[7]]]);
    });
    await expect(doing((sheet) => sheet.activate())).rejects.toMatchObject({ code: 'InvalidOperation' });
    await expect(doing((sheet) => sheet.getRange('A1').select())).rejects.toMatchObject({ code: 'InvalidOperation' });
    expect(book.engine.activeSheet.name).toBe('Sheet1');
    await doing((sheet) => (sheet.visibility = 'Visible'));
    await doing((sheet) => sheet.getRange('A1').select());
    expect(book.engine.activeSheet.name).toBe('Data');
  });

  it('leave one sheet in sight', async () => {
    await doing((sheet) => (sheet.visibility = 'VeryHidden'));
    const hideLast = book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      await context.sync();
    });
    await expect(hideLast).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('what an add-in keeps with a sheet, through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  it('is found by its key in any case, overwritten, listed and deleted', () =>
    book.Excel.run(async (context) => {
      const properties = context.workbook.worksheets.getActiveWorksheet().customProperties;
      properties.add('abc.recipe', '{"a":1}');
      properties.add('ABC.Recipe', '{"a":2}');
      const other = properties.add('other', '客户');
      const found = properties.getItem('Abc.recipe').load('key,value');
      const none = properties.getItemOrNullObject('none').load('value');
      const count = properties.getCount();
      properties.load('items/key,items/value');
      await context.sync();
      expect([found.key, found.value, none.isNullObject, count.value]).toEqual(['abc.recipe', '{"a":2}', true, 2]);
      expect(properties.items.map(({ key, value }) => [key, value])).toEqual([
        ['abc.recipe', '{"a":2}'],
        ['other', '客户'],
      ]);
      found.delete();
      other.value = 'new';
      properties.load('items/key,items/value');
      await context.sync();
      expect(properties.items.map(({ key, value }) => [key, value])).toEqual([['other', 'new']]);
    }));

  it('refuses a key that is too long, and an item that is not there', async () => {
    const on = (act: (properties: Excel.WorksheetCustomPropertyCollection) => void) =>
      book.Excel.run(async (context) => {
        act(context.workbook.worksheets.getActiveWorksheet().customProperties);
        await context.sync();
      });
    await expect(on((properties) => properties.add('k'.repeat(256), ''))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await expect(on((properties) => properties.getItem('none'))).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
