import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

describe('selections without an end through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
    const cells = [
      ['Customer', 1],
      ['Ann', 2],
      ['Bob', null],
    ];
    book.engine.activeSheet.write({ row: 1, column: 1, rows: 3, columns: 2 }, cells);
  });
  afterEach(() => book.close());

  const select = (...areas: { row: number; column: number; rows: number; columns: number }[]) =>
    book.engine.select({ sheetId: book.engine.activeSheet.id, areas });
  const selection = <Answer>(run: (areas: Excel.RangeAreas, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => run(context.workbook.getSelectedRanges(), context));

  it('tell their size and narrow to what is used, which nobody needs to be told of', async () => {
    select({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
    await selection(async (areas, context) => {
      areas.load('address,areaCount,cellCount,isEntireColumn,isEntireRow');
      const used = areas.getUsedRangeAreasOrNullObject(true);
      used.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      await context.sync();
      expect([areas.areaCount, areas.cellCount, areas.isEntireColumn, areas.isEntireRow]).toEqual([1, -1, true, true]);
      expect(used.areas.items.map((each) => each.toJSON())).toMatchObject([
        { rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 2 },
      ]);
    });
    expect(book.host.traffic.unboundedReads).toEqual([]);
  });

  it('are noticed when their cells are asked for, and refused where Excel would hang', async () => {
    select({ row: 0, column: 1, rows: sheetRows, columns: 1 });
    await book.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('values');
      await context.sync();
      expect(range.values).toBeNull();
    });
    expect(book.host.traffic.unboundedReads).toEqual(['Range.values']);
    select({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
    const hang = selection(async (areas, context) => {
      areas.load('areas/items/address');
      await context.sync();
    });
    await expect(hang).rejects.toMatchObject({ code: 'OperationCellsExceedLimit' });
    expect(book.host.traffic.unboundedReads).toEqual(['Range.values', 'RangeAreas.areas']);
  });

  it('of several columns keep their places, blank ones fall away', async () => {
    const column = { row: 0, rows: sheetRows, columns: 1 };
    select({ ...column, column: 1 }, { ...column, column: 5 }, { ...column, column: 2 });
    await selection(async (areas, context) => {
      const used = areas.getUsedRangeAreasOrNullObject(true).load('address');
      areas.load('areas/items/address');
      await context.sync();
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!B:B', 'Sheet1!F:F', 'Sheet1!C:C']);
      expect(used.address).toBe('Sheet1!B2:B4, Sheet1!C2:C3');
    });
  });
});
