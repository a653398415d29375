import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('tables through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const withTable = (
    run: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
  ) =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:D4').values = [
        ['Name', '', 'name'],
        ['Mia', 1, 2],
        ['Tom', 3, 4],
      ];
      const table = sheet.tables.add('B2:D4', true);
      table.name = 'Customers';
      await context.sync();
      await run(table, sheet, context);
    });

  it('give every column a name of its own', () =>
    withTable(async (table, _, context) => {
      table.columns.load('items/name, count');
      table.load('name, style, showFilterButton, showTotals, worksheet/name');
      const values = table.columns.getItem('Name').getDataBodyRange().load('values, address');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Name', 'Column2', 'name2']);
      expect(table.columns.count).toBe(3);
      expect(table.toJSON()).toMatchObject({ name: 'Customers', style: 'TableStyleMedium2', showTotals: false });
      expect([values.address, values.values]).toEqual(['Sheet1!B3:B4', [['Mia'], ['Tom']]]);
    }));

  it('know their header, body and whole range', () =>
    withTable(async (table, sheet, context) => {
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      parts.forEach((part) => part.load('address'));
      const touching = sheet.getRange('A1:B9').getTables(false).load('items/name');
      const contained = sheet.getRange('A1:B9').getTables(true).load('items/name');
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual(['Sheet1!B2:D4', 'Sheet1!B2:D2', 'Sheet1!B3:D4']);
      expect(touching.items.map(({ name }) => name)).toEqual(['Customers']);
      expect(contained.items).toEqual([]);
    }));

  it('are found in the workbook in any case, and are gone once deleted, cells and all', () =>
    withTable(async (table, sheet, context) => {
      const found = context.workbook.tables.getItem('CUSTOMERS').load('id');
      table.load('id');
      await context.sync();
      expect(found.id).toBe(table.id);
      table.delete();
      const gone = context.workbook.tables.getItemOrNullObject('Customers').load('id');
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([gone.isNullObject, used.isNullObject]).toEqual([true, true]);
    }));

  it.each(['A1', 'two words', '', '1st', 'x'.repeat(256)])('refuse the name %j', (name) =>
    withTable(async (table, _, context) => {
      table.name = name;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }),
  );

  it('refuse to lie over another table, and a name that is taken', () =>
    withTable(async (_, sheet, context) => {
      sheet.tables.add('D4:E6', true);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      const other = sheet.tables.add('H1:I3', true);
      await context.sync();
      other.name = 'customers';
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    }));

  it('let no formula spill inside them', () =>
    withTable(async (_, sheet, context) => {
      sheet.getRange('C3').formulas = [['=SEQUENCE(2)']];
      const cells = sheet.getRange('C3:C4').load('values, valueTypes');
      await context.sync();
      expect(cells.values[0]).toEqual(['#SPILL!']);
      expect(cells.valueTypes[0]).toEqual(['Error']);
      sheet.getRange('G1').formulas = [['=SEQUENCE(3)']];
      await context.sync();
      sheet.getRange('G1').load('values');
      await context.sync();
      sheet.tables.add('G1:H3', true);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    }));
});
