import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('the real library on the workbench', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook({ culture: 'zh-CN', theme: 'dark', workbookName: '客户.xlsx' });
  });
  afterEach(() => book.close());

  it('finds Excel, its language, its theme and its requirement sets', async () => {
    expect(await book.Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
    const { context } = book.Office;
    expect(context.displayLanguage).toBe('zh-CN');
    expect(context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe('#262626');
    expect(context.document.url).toBe('客户.xlsx');
    expect(context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(context.requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
  });

  it('keeps the settings of a document', async () => {
    const { settings } = book.Office.context.document;
    settings.set('method', 'count');
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(JSON.stringify(book.host.container.settings)).toContain('count');
  });

  it('has a place for worksheet functions', () => {
    const double = (value: number) => value * 2;
    book.CustomFunctions.associate('abc.double', double);
    expect(book.CustomFunctions._association.mappings['ABC.DOUBLE']).toBe(double);
  });

  it('runs what a ribbon button is associated with', async () => {
    const pressed = new Promise<void>((resolve) => book.Office.actions.associate('judge', () => resolve()));
    book.host.runAction('judge');
    await pressed;
  });

  it('reads typed dates as its language writes them', () =>
    book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [['2024/1/5', '1/5/2024']];
      range.load('values, numberFormat');
      await context.sync();
      expect(range.values).toEqual([[45296, '1/5/2024']]);
      expect(range.numberFormat).toEqual([['yyyy/m/d', 'General']]);
    }));
});
