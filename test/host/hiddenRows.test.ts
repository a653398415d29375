import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('hidden rows and columns through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
    book.engine.activeSheet.write({ row: 0, column: 0, rows: 6, columns: 2 }, [
      ['Customer', 'Amount'],
      ['Ann', 10],
      ['Bob', 25.5],
      ['Cid', null],
      ['ann lee', 40],
      ['Total', 75.5],
    ]);
  });
  afterEach(() => book.close());

  const onSheet = <Answer>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => run(context.workbook.worksheets.getActiveWorksheet(), context));
  const hiddenRows = () =>
    [...book.engine.activeSheet.hiddenRows(0, 6)].flatMap((each, row) => (each ? [row + 1] : []));

  it('are told for a range as true, false or, where they differ, null', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const parts = ['A3:A4', 'A1:A2', 'A1:A6', 'A:A'].map((each) => sheet.getRange(each).load('rowHidden'));
      const columns = ['B1', 'A1', 'A1:C1'].map((each) => sheet.getRange(each).load('columnHidden'));
      await context.sync();
      expect(parts.map(({ rowHidden }) => rowHidden)).toEqual([true, false, null, null]);
      expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([true, false, null]);
      sheet.getRange('A4').rowHidden = false;
      await context.sync();
      expect(hiddenRows()).toEqual([3]);
    }));

  it('are told row by row, 20,000 rows with one look', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A20000').values = [['end']];
      sheet.getRange('5:6').rowHidden = true;
      await context.sync();
      const looks = jest.spyOn(book.engine.activeSheet, 'hiddenRows');
      const rows = sheet.getRange('A4:A20000').getRowProperties({ rowHidden: true, rowIndex: true });
      const addresses = sheet.getRange('A4:B5').getRowProperties({ address: true });
      await context.sync();
      expect(looks.mock.calls).toEqual([
        [3, 19_997],
        [3, 2],
      ]);
      expect(rows.value).toHaveLength(19_997);
      expect(rows.value.slice(0, 4)).toEqual([
        { rowHidden: false, rowIndex: 3 },
        { rowHidden: true, rowIndex: 4 },
        { rowHidden: true, rowIndex: 5 },
        { rowHidden: false, rowIndex: 6 },
      ]);
      expect(addresses.value.map(({ address }) => address)).toEqual(['Sheet1!4:4', 'Sheet1!5:5']);
    }));

  it('cannot be changed on a protected sheet', async () => {
    book.engine.activeSheet.isProtected = true;
    const hide = onSheet(async (sheet, context) => {
      sheet.getRange('3:4').rowHidden = true;
      await context.sync();
    });
    await expect(hide).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  const custom = (criterion1: string, criterion2?: string, operator?: 'And' | 'Or'): Excel.FilterCriteria => ({
    filterOn: 'Custom',
    criterion1,
    ...(criterion2 === undefined ? {} : { criterion2 }),
    ...(operator ? { operator } : {}),
  });

  it.each<[string, number, Excel.FilterCriteria, number[]]>([
    ['values, in any case', 0, { filterOn: 'Values', values: ['ann', 'BOB'] }, [4, 5, 6]],
    ['blank cells', 1, { filterOn: 'Values', values: [''] }, [2, 3, 5, 6]],
    ['the text that cells show', 1, { filterOn: 'Values', values: ['25.5'] }, [2, 4, 5, 6]],
    ['a wildcard', 0, custom('=ann*'), [3, 4, 6]],
    ['what differs', 0, custom('<>Total'), [6]],
    ['a span of numbers', 1, custom('>10', '<=40', 'And'), [2, 4, 6]],
    ['two alternatives', 1, custom('=10', '>50', 'Or'), [3, 4, 5]],
    ['the largest items', 1, { filterOn: 'TopItems', criterion1: '2' }, [2, 3, 4]],
    ['the smallest half', 1, { filterOn: 'BottomPercent', criterion1: '50' }, [4, 5, 6]],
  ])('are what a filter for %s leaves out', (_, column, criteria, expected) =>
    onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange('A1:B6'), column, criteria);
      const filter = sheet.autoFilter.load('enabled,isDataFiltered');
      const range = sheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect(hiddenRows()).toEqual(expected);
      expect([filter.enabled, filter.isDataFiltered, range.address]).toEqual([true, true, 'Sheet1!A1:B6']);
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect(hiddenRows()).toEqual([]);
      expect([filter.enabled, filter.isDataFiltered]).toEqual([true, false]);
      sheet.autoFilter.remove();
      const gone = sheet.autoFilter.getRangeOrNullObject().load('address');
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect([filter.enabled, gone.isNullObject]).toEqual([false, true]);
    }),
  );

  it('follow filters of several columns together, and one cell stands for its list', () =>
    onSheet(async (sheet, context) => {
      sheet.autoFilter.apply('B3', 0, custom('=a*'));
      sheet.autoFilter.apply('A1:B6', 1, custom('>20'));
      await context.sync();
      expect(hiddenRows()).toEqual([2, 3, 4, 6]);
      sheet.getRange('B2').values = [[100]];
      sheet.autoFilter.reapply();
      await context.sync();
      expect(hiddenRows()).toEqual([3, 4, 6]);
    }));

  it("follow a table's filter, and come back when the table goes", () =>
    onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:B6', true);
      await context.sync();
      table.columns.getItem('Customer').filter.applyValuesFilter(['Ann', 'Cid']);
      const filter = table.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect(hiddenRows()).toEqual([3, 5, 6]);
      expect([filter.enabled, filter.isDataFiltered]).toEqual([true, true]);
      table.clearFilters();
      await context.sync();
      expect(hiddenRows()).toEqual([]);
      table.columns.getItem('Amount').filter.applyCustomFilter('>30');
      await context.sync();
      expect(hiddenRows()).toEqual([2, 3, 4]);
      table.convertToRange();
      await context.sync();
      expect(hiddenRows()).toEqual([]);
    }));

  it('are refused a kind of filter that the workbench does not know, by name', async () => {
    const colour = onSheet(async (sheet, context) => {
      sheet.autoFilter.apply('A1:B6', 0, { filterOn: 'CellColor', color: '#FF0000' });
      await context.sync();
    });
    await expect(colour).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('CellColor') });
    expect(hiddenRows()).toEqual([]);
  });
});
