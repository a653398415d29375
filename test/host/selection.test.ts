import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('the selection through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const select = (...areas: [row: number, column: number, rows: number, columns: number][]) => {
    const { activeSheet } = book.engine;
    book.engine.select({
      sheetId: activeSheet.id,
      areas: areas.map(([row, column, rows, columns]) => ({ row, column, rows, columns })),
    });
  };

  it('is what the user selected, and what select() selects', () =>
    book.Excel.run(async (context) => {
      select([1, 1, 2, 3]);
      const first = context.workbook.getSelectedRange().load('address, worksheet/name');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([first.address, first.worksheet.name, cell.address]).toEqual(['Sheet1!B2:D3', 'Sheet1', 'Sheet1!B2']);
      context.workbook.worksheets.getActiveWorksheet().getRange('C:D').select();
      const second = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(second.address).toBe('Sheet1!C:D');
    }));

  it('may be several areas, which getSelectedRange refuses', () =>
    book.Excel.run(async (context) => {
      select([0, 0, 2, 1], [0, 2, book.engine.activeSheet.maxRows, 1]);
      const ranges = context.workbook.getSelectedRanges();
      ranges.load('address, areaCount, cellCount, isEntireColumn, areas/items/address');
      const used = ranges.getUsedRangeAreasOrNullObject(true).load('address');
      await context.sync();
      expect(ranges.toJSON()).toMatchObject({
        address: 'Sheet1!A1:A2, Sheet1!C:C',
        areaCount: 2,
        cellCount: 1_048_578,
        isEntireColumn: false,
      });
      expect(ranges.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:A2', 'Sheet1!C:C']);
      expect(used.isNullObject).toBe(true);
      context.workbook.getSelectedRange().load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidSelection' });
    }));

  it('narrows each of its areas to what is used', () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2').values = [[1]];
      sheet.getRange('C3:C4').values = [[1], [2]];
      await context.sync();
      const { maxRows } = book.engine.activeSheet;
      select([0, 0, maxRows, 1], [0, 2, maxRows, 1], [0, 5, 1, 1]);
      const used = context.workbook.getSelectedRanges().getUsedRangeAreasOrNullObject(true).load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A2, Sheet1!C3:C4');
    }));

  it('refuses the areas of a whole sheet aloud, where Excel hangs', () =>
    book.Excel.run(async (context) => {
      const { maxColumns, maxRows } = book.engine.activeSheet;
      select([0, 0, maxRows, maxColumns]);
      const ranges = context.workbook.getSelectedRanges().load('areaCount, cellCount');
      await context.sync();
      expect([ranges.areaCount, ranges.cellCount]).toEqual([1, -1]);
      ranges.load('areas/items/address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'OperationCellsExceedLimit' });
    }));
});
