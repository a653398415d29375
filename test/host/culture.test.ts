import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('the region of the computer through the real library', () => {
  let book: OpenWorkbook;
  afterEach(() => book.close());

  it.each([
    ['en-US', '.', ',', 'M/d/yyyy', '1,234.50', '1/31/2024'],
    ['zh-CN', '.', ',', 'yyyy/M/d', '1,234.50', '2024/1/31'],
    ['de-DE', ',', '.', 'dd.MM.yyyy', '1.234,50', '31.01.2024'],
  ])('is told: %s', async (culture, decimal, group, shortDate, number, date) => {
    book = await openWorkbook({ culture });
    await book.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator,useSystemSeparators');
      const info = application.cultureInfo.load('name');
      const numbers = info.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      const dates = info.datetimeFormat.load('shortDatePattern');
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      cells.values = [[number, date]];
      cells.numberFormat = [['#,##0.00', null]];
      cells.load('values,text');
      await context.sync();
      expect([info.name, dates.shortDatePattern]).toEqual([culture, shortDate]);
      expect([numbers.numberDecimalSeparator, numbers.numberGroupSeparator]).toEqual([decimal, group]);
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, group]);
      expect(application.useSystemSeparators).toBe(true);
      expect([cells.values, cells.text]).toEqual([[[1234.5, 45322]], [[number, date]]]);
    });
  });

  it('may differ from the language of the user interface', async () => {
    book = await openWorkbook({ culture: 'de-DE', language: 'zh-CN' });
    expect([book.Office.context.displayLanguage, book.Office.context.contentLanguage]).toEqual(['zh-CN', 'de-DE']);
  });

  it.each([
    [false, 36526, 59, 61],
    [true, 35064, undefined, undefined],
  ])('does not touch the calendar, which a worksheet function tells (1904: %s)', async (is1904, day, before, after) => {
    book = await openWorkbook();
    book.engine.is1904 = is1904;
    await book.Excel.run(async (context) => {
      const { functions, worksheets } = context.workbook;
      const result = functions.date(2000, 1, 1).load('value');
      const [february, march] = [functions.date(1900, 2, 28), functions.date(1900, 3, 1)];
      february.load('value,error');
      march.load('value,error');
      const cell = worksheets.getActiveWorksheet().getRange('A1');
      cell.values = [[day]];
      cell.numberFormat = [['yyyy-mm-dd']];
      const typed = worksheets.getActiveWorksheet().getRange('A2');
      typed.values = [['2000-01-01']];
      cell.load('values,text');
      typed.load('values');
      await context.sync();
      expect(result.value).toBe(day);
      if (!is1904) expect([february.value, march.value]).toEqual([before, after]);
      expect([cell.values, cell.text, typed.values]).toEqual([[[day]], [['2000-01-01']], [[day]]]);
    });
  });
});
