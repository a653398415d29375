import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('groups of rows and page breaks', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const onSheet = <Answer>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => job(context.workbook.worksheets.getActiveWorksheet(), context));
  const levels = () => [...book.engine.activeSheet.outlineLevels(0, 8)];
  const hidden = () => [...book.engine.activeSheet.hiddenRows(0, 8)];

  it('fold away and come back', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('3:6').group('ByRows');
      sheet.getRange('A4:A5').group('ByRows');
      await context.sync();
      expect(levels()).toEqual([0, 0, 1, 2, 2, 1, 0, 0]);
      sheet.getRange('2:6').hideGroupDetails('ByRows');
      await context.sync();
      expect(hidden()).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
      sheet.getRange('3:6').showGroupDetails('ByRows');
      sheet.getRange('4:5').ungroup('ByRows');
      await context.sync();
      expect([levels(), hidden()]).toEqual([
        [0, 0, 1, 1, 1, 1, 0, 0],
        [0, 0, 0, 0, 0, 0, 0, 0],
      ]);
    }));

  it('begin pages', () =>
    onSheet(async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      breaks.add('A20');
      breaks.add(sheet.getRange('B10') as never);
      const first = breaks.getItem(0);
      const cell = first.getCellAfterBreak().load('address');
      breaks.load('items/rowIndex');
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 19]);
      expect(cell.address).toBe('Sheet1!A10');
      first.delete();
      const count = breaks.getCount();
      await context.sync();
      expect([count.value, book.engine.activeSheet.page.rowBreaks]).toEqual([1, [19]]);
      breaks.removePageBreaks();
      await context.sync();
      expect(book.engine.activeSheet.page.rowBreaks).toBeUndefined();
    }));

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    [
      'folding where there is no group',
      'InvalidOperation',
      (sheet) => sheet.getRange('1:2').hideGroupDetails('ByRows'),
    ],
    ['taking rows out of no group', 'InvalidOperation', (sheet) => sheet.getRange('1:2').ungroup('ByRows')],
    [
      'more than eight levels',
      'InvalidOperation',
      (sheet) => Array.from({ length: 8 }, () => sheet.getRange('1:2').group('ByRows')),
    ],
    ['groups of columns, which are not answered', 'ApiNotFound', (sheet) => sheet.getRange('A:B').group('ByColumns')],
    ['a page before the first row', 'InvalidArgument', (sheet) => sheet.horizontalPageBreaks.add('A1')],
  ])('refuse %s, as %s', async (_, code, attempt) => {
    const refused = onSheet(async (sheet, context) => {
      attempt(sheet);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });
});
