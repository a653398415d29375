import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('values through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const onSheet = <Answer>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => run(context.workbook.worksheets.getActiveWorksheet(), context));

  it('come back as they were written, blanks as empty text', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        ['Name', 'Sales', true],
        ['Mia', 12.5, ''],
      ];
      range.load('values, address, valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['Name', 'Sales', true],
        ['Mia', 12.5, ''],
      ]);
      expect(range.address).toBe('Sheet1!A1:C2');
      expect(range.valueTypes).toEqual([
        ['String', 'String', 'Boolean'],
        ['String', 'Double', 'Empty'],
      ]);
    }));

  it('are read as if typed: numbers, percentages, amounts, dates and times become numbers with a format', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:I1');
      range.values = [['1', '50%', '1,234.50', '$12', '2024-01-05', '1/5/2024', '10:30', '(7)', 'true']];
      range.load('values, numberFormat');
      await context.sync();
      expect(range.values).toEqual([[1, 0.5, 1234.5, 12, 45296, 45296, 0.4375, -7, true]]);
      expect(range.numberFormat).toEqual([
        ['General', '0%', '#,##0.00', '$#,##0', 'm/d/yyyy', 'm/d/yyyy', 'h:mm', 'General', 'General'],
      ]);
    }));

  it('stay text in cells formatted as text, numbers and formulas included', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['00123', '=1+1', '50%']];
      range.load('values, valueTypes');
      await context.sync();
      expect(range.values).toEqual([['00123', '=1+1', '50%']]);
      expect(range.valueTypes).toEqual([['String', 'String', 'String']]);
    }));

  it('stay text behind an apostrophe, whatever follows it', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1');
      range.values = [["'00123", "'=cmd()", "'#N/A", "''quoted"]];
      range.load('values, valueTypes');
      await context.sync();
      expect(range.values).toEqual([['00123', '=cmd()', '#N/A', "'quoted"]]);
      expect(range.valueTypes).toEqual([['String', 'String', 'String', 'String']]);
    }));

  it('leave a cell alone on null and clear it on empty text', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 4]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '', 4]]);
    }));

  it('fill a range when one value is given for all', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    }));

  it('are calculated before they are read, with errors as errors', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[3], [4], ['=SUM(A1:A2)']];
      sheet.getRange('B1').formulas = [['=1/0']];
      const sum = sheet.getRange('A3').load('values, formulas');
      const error = sheet.getRange('B1').load('values, valueTypes');
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[[7]], [['=SUM(A1:A2)']]]);
      expect([error.values, error.valueTypes]).toEqual([[['#DIV/0!']], [['Error']]]);
    }));

  it('show as text the way the cell is formatted', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[0.256, 'x']];
      range.numberFormat = [['0.0%', 'General']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['25.6%', 'x']]);
    }));

  it('survive the cutting of large writes into pieces', () =>
    onSheet(async (sheet, context) => {
      const rows = Array.from({ length: 2000 }, (_, index) => [index, `n${index}`]);
      const range = sheet.getRange('A1:B2000');
      range.values = rows;
      range.numberFormat = rows.map(([index]) => [Number(index) < 1000 ? '0.0' : '0', '@']);
      sheet.getRange('A3').values = [['']];
      const formats = sheet.getRange('A1000:B1001').load('numberFormat');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows.map((row, index) => (index === 2 ? ['', 'n2'] : row)));
      expect(formats.numberFormat).toEqual([
        ['0.0', '@'],
        ['0', '@'],
      ]);
    }));

  it('report what spills, and where to', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[3], [1], [2]];
      sheet.getRange('B1').formulas = [['=SORT(A1:A3)']];
      const cells = sheet.getRange('B1:B3').load('values, hasSpill');
      const wider = sheet.getRange('A1:B1').load('hasSpill');
      const spill = sheet.getRange('B1').getSpillingToRangeOrNullObject().load('address');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      expect(cells.values).toEqual([[1], [2], [3]]);
      expect([cells.hasSpill, wider.hasSpill]).toEqual([true, null]);
      expect([spill.address, none.isNullObject]).toEqual(['Sheet1!B1:B3', true]);
    }));

  it('are null for whole columns and rows, which keep their Excel size', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      const columns = sheet.getRange('A:B').load('values, address, rowCount, cellCount, isEntireColumn');
      const rows = sheet.getRange('1:3').load('values, address, columnCount, isEntireRow');
      const all = sheet.getRange().load('cellCount, address');
      await context.sync();
      expect(columns.toJSON()).toMatchObject({
        values: null,
        address: 'Sheet1!A:B',
        rowCount: 1_048_576,
        cellCount: 2_097_152,
        isEntireColumn: true,
      });
      expect(rows.toJSON()).toMatchObject({
        values: null,
        address: 'Sheet1!1:3',
        columnCount: 16_384,
        isEntireRow: true,
      });
      expect(all.toJSON()).toMatchObject({ cellCount: -1, address: 'Sheet1!1:1048576' });
    }));
});
