import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('ranges through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const onSheet = <Answer>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => run(context.workbook.worksheets.getActiveWorksheet(), context));

  it('lead to one another', () =>
    onSheet(async (sheet, context) => {
      const start = sheet.getRange('B2:D5');
      const moves: [Excel.Range, string][] = [
        [start.getCell(1, 2), 'D3'],
        [start.getRow(1), 'B3:D3'],
        [start.getColumn(2), 'D2:D5'],
        [start.getLastRow(), 'B5:D5'],
        [start.getLastColumn(), 'D2:D5'],
        [start.getOffsetRange(1, -1), 'A3:C6'],
        [start.getResizedRange(1, -2), 'B2:B6'],
        [start.getAbsoluteResizedRange(1, 2), 'B2:C2'],
        [start.getEntireColumn(), 'B:D'],
        [start.getEntireRow(), '2:5'],
        [start.getBoundingRect('F9'), 'B2:F9'],
        [start.getIntersection('C:Z'), 'C2:D5'],
        [sheet.getCell(0, 1), 'B1'],
        [sheet.getRangeByIndexes(1, 1, 2, 3), 'B2:D3'],
        [sheet.getRange('$B$2:c3'), 'B2:C3'],
      ];
      moves.forEach(([range]) => range.load('address'));
      const apart = start.getIntersectionOrNullObject('H1').load('address');
      await context.sync();
      expect(moves.map(([range]) => range.address)).toEqual(moves.map(([, address]) => `Sheet1!${address}`));
      expect(apart.isNullObject).toBe(true);
    }));

  it('say which block of cells they lie in', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2:C4').values = [
        ['a', 'b'],
        ['c', ''],
        ['', 'd'],
      ];
      sheet.getRange('E9').values = [['apart']];
      const region = sheet.getRange('B3').getSurroundingRegion().load('address');
      await context.sync();
      expect(region.address).toBe('Sheet1!B2:C4');
    }));

  it('narrow to what is used: of a sheet, of whole columns, of a part, or nothing', () =>
    onSheet(async (sheet, context) => {
      const blank = sheet.getUsedRangeOrNullObject(true).load('address');
      const corner = sheet.getUsedRange(true).load('address');
      await context.sync();
      sheet.getRange('B3:D3').values = [['x', '', 1]];
      sheet.getRange('C900').values = [['far']];
      sheet.getRange('G1').format.fill.color = '#FF0000';
      const whole = sheet.getUsedRange(true).load('address');
      const columns = sheet.getRange('A:B').getUsedRange(true).load('address');
      const middle = sheet.getRange('C:C').getUsedRangeOrNullObject(true).load('address');
      const beside = sheet.getRange('X:Z').getUsedRangeOrNullObject(true).load('address');
      const formatted = sheet.getRange('F:H').getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([blank.isNullObject, corner.address]).toEqual([true, 'Sheet1!A1']);
      expect(whole.address).toBe('Sheet1!B3:D900');
      expect([columns.address, middle.address, beside.isNullObject]).toEqual(['Sheet1!B3', 'Sheet1!C900', true]);
      expect(formatted.address).toBe('Sheet1!G1');
    }));

  it('keep formats, mixed ones answering null', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.set({
        fill: { color: '#ff8800' },
        font: { bold: true, size: 14, color: '#112233', name: 'Arial', italic: true },
        horizontalAlignment: 'Center',
        wrapText: true,
        columnWidth: 60,
      });
      sheet.getRange('A1').format.font.bold = false;
      range.numberFormat = [
        ['0.00', '@'],
        ['0.00', '@'],
      ];
      const format = range.format.load('horizontalAlignment, wrapText, columnWidth, fill/color, font');
      range.load('numberFormat');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        fill: { color: '#FF8800' },
        font: { bold: null, size: 14, color: '#112233', name: 'Arial', italic: true },
        horizontalAlignment: 'Center',
        wrapText: true,
        columnWidth: 60,
      });
      expect(range.numberFormat).toEqual([
        ['0.00', '@'],
        ['0.00', '@'],
      ]);
      range.format.fill.clear();
      range.clear('Formats');
      format.fill.load('color');
      await context.sync();
      expect(format.fill.color).toBe('#FFFFFF');
    }));

  it('fit columns to their widest text, a Chinese character counting twice', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['客户名称客户名称', 'abcdefgh']];
      sheet.getRange('A:B').format.autofitColumns();
      const wide = sheet.getRange('A1').format.load('columnWidth');
      const narrow = sheet.getRange('B1').format.load('columnWidth');
      await context.sync();
      expect(wide.columnWidth).toBeGreaterThan(narrow.columnWidth * 1.5);
    }));

  it('clear contents and keep formats, or clear both', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[1], [2]];
      range.format.font.bold = true;
      range.getCell(0, 0).clear('Contents');
      range.getCell(1, 0).clear();
      range.load('values, format/font/bold');
      await context.sync();
      expect(range.values).toEqual([[''], ['']]);
      expect(range.format.font.bold).toBeNull();
    }));

  it('colour cells by their text', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A9');
      const rule = range.conditionalFormats.add('CellValue');
      rule.cellValue.rule = { formula1: '="A"', operator: 'EqualTo' };
      rule.cellValue.format.fill.color = '#C6EFCE';
      rule.cellValue.format.font.color = '#006100';
      const count = range.conditionalFormats.getCount();
      rule.cellValue.load('rule');
      await context.sync();
      expect(count.value).toBe(1);
      expect(rule.cellValue.rule).toEqual({ formula1: '="A"', operator: 'EqualTo' });
      const [held] = book.engine.activeSheet.formatRules;
      expect(held).toMatchObject({
        text: 'A',
        fill: '#C6EFCE',
        font: '#006100',
        areas: [{ row: 0, column: 0, rows: 9, columns: 1 }],
      });
      range.conditionalFormats.clearAll();
      await context.sync();
      expect(book.engine.activeSheet.formatRules).toEqual([]);
    }));
});
