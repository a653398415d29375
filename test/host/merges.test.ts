import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('merged cells through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const onSheet = <Answer>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => run(context.workbook.worksheets.getActiveWorksheet(), context));

  it('keep the first value, and are found by any range that touches them', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2').values = [
        ['', "'=first", 3],
        [4, 5, 6],
      ];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('E5:E9').merge();
      const cells = sheet.getRange('A1:C2').load('values');
      const all = sheet.getRange('A1:Z99').getMergedAreasOrNullObject().load('address,areaCount,areas/items/address');
      const touched = sheet.getRange('E8').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('F1:Z99').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(cells.values).toEqual([
        ['=first', '', 3],
        ['', '', 6],
      ]);
      expect(all.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1:B2', 'Sheet1!E5:E9']);
      expect([all.areaCount, touched.address, none.isNullObject]).toEqual([2, 'Sheet1!E5:E9', true]);
      sheet.getRange('A1').unmerge();
      const left = sheet.getRange('A1:Z99').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(left.address).toBe('Sheet1!E5:E9');
    }));

  it('are merged row by row when asked, and swallow a block that they cut', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2').merge(true);
      sheet.getRange('E2:F3').merge();
      sheet.getRange('D1:E2').merge();
      const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:C1, Sheet1!D1:F3, Sheet1!A2:C2');
    }));

  it('are not listed when there are more than 512 of them', async () => {
    const blocks = Array.from({ length: 513 }, (_, place) => ({ row: place * 2, column: 0, rows: 2, columns: 1 }));
    book.engine.activeSheet.merge(blocks);
    const count = (address: string) =>
      onSheet(async (sheet, context) => {
        const merged = sheet.getRange(address).getMergedAreasOrNullObject().load('areaCount');
        await context.sync();
        return merged.areaCount;
      });
    await expect(count('A1:A1024')).resolves.toBe(512);
    await expect(count('A1:A1025')).rejects.toMatchObject({ code: 'GeneralException' });
  });

  it('are refused in a table and on a protected sheet', async () => {
    const merge = () =>
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:B1').merge();
        await context.sync();
      });
    await onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B4', true);
      await context.sync();
    });
    await expect(merge()).rejects.toMatchObject({ code: 'InvalidOperation' });
    book.engine.activeSheet.isProtected = true;
    await expect(merge()).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});
