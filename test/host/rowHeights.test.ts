import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

const long = 'Visit every week, agree a plan for the year and keep his prices where they are.';

describe('the height of rows', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const heights = async (sheet: Excel.Worksheet, context: Excel.RequestContext, addresses: readonly string[]) => {
    const formats = addresses.map((address) => sheet.getRange(address).format.load('rowHeight'));
    await context.sync();
    return formats.map(({ rowHeight }) => rowHeight);
  };

  it('is that of one line, until texts wrap: then of as many as they need', () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A3').values = [['short'], [long], ['每周拜访，商定全年计划，并维持现有价格水平不变。']];
      sheet.getRange('A:A').format.columnWidth = 150; // 200 pixels
      expect(await heights(sheet, context, ['A1', 'A2', 'A3'])).toEqual([15, 15, 15]);
      sheet.getRange('A1:A3').format.wrapText = true;
      expect(await heights(sheet, context, ['A1', 'A2', 'A3', 'A1:A3', 'A2:A3'])).toEqual([15, 45, 30, null, null]);
      sheet.getRange('A1:A3').format.load('wrapText');
      sheet.getRange('B2').format.font.size = 36;
      expect(await heights(sheet, context, ['A2'])).toEqual([47.25]);
    }));

  it('stays as it was set, until the row is fitted again', () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2').values = [[long]];
      sheet.getRange('1:3').format.rowHeight = 12;
      sheet.getRange('A2').format.wrapText = true;
      expect(await heights(sheet, context, ['A2', 'A1:A3', 'A4'])).toEqual([12, 12, 15]);
      sheet.getRange('A1:A3').format.autofitRows();
      const [first, second] = await heights(sheet, context, ['A1', 'A2']);
      expect(first).toBe(15);
      expect(second).toBeGreaterThan(60);
    }));
});
