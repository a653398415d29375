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

  it('grow and shrink where their header stays, and formulas that name them follow', () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange('G1:G2').formulas = [['=SUM(Customers[name2])'], ['=ROWS(Customers)']];
      sheet.getRange('B5:D6').values = [
        ['Zoe', 5, 6],
        ['Kim', 7, 8],
      ];
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(2); // cells written below by an add-in do not make a table grow
      table.resize(sheet.getRange('B2:D6'));
      const body = table.getDataBodyRange().load('values');
      const formulas = sheet.getRange('G1:G2').load('values');
      table.rows.load('count');
      await context.sync();
      expect(body.values.map(([name]) => name)).toEqual(['Mia', 'Tom', 'Zoe', 'Kim']);
      expect([table.rows.count, formulas.values]).toEqual([4, [[20], [4]]]);
      table.resize('B2:C4');
      const area = table.getRange().load('address');
      const left = sheet.getRange('B5:D5').load('values');
      await context.sync();
      expect([area.address, left.values]).toEqual(['Sheet1!B2:C4', [['Zoe', 5, 6]]]);
    }));

  it('name the columns that they grow over', () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange('E2').values = [[2024]];
      table.resize('B2:F4');
      const header = table.getHeaderRowRange().load('values, valueTypes');
      await context.sync();
      expect(header.values).toEqual([['Name', 'Column2', 'name2', '2024', 'Column5']]);
      expect(header.valueTypes).toEqual([Array(5).fill('String')]);
    }));

  it.each(['B3:D6', 'B2:D2', 'F2:H4', 'B2:H4', 'Sheet2!B2:D6', 'nowhere'])('refuse to become %s', (address) =>
    withTable(async (table, sheet, context) => {
      sheet.tables.add('H1:I3', true);
      await context.sync();
      table.resize(address);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }),
  );

  it('take rows at their end, and have no row of totals', () =>
    withTable(async (table, _, context) => {
      const added = table.rows.add(undefined, [
        ['Zoe', 5, 6],
        ['Kim', 7, 8],
      ]);
      added.load('index, values');
      const area = table.getRange().load('address');
      const first = table.rows.getItemAt(0).load('values');
      await context.sync();
      expect(added.toJSON()).toMatchObject({ index: 2, values: [['Zoe', 5, 6]] });
      expect([area.address, first.values]).toEqual(['Sheet1!B2:D6', [['Mia', 1, 2]]]);
      table.getTotalRowRange().load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    }));

  it('call a column by what its header cell says now', () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange('B2').values = [['Customer']];
      await context.sync();
      const column = table.columns.getItem('Customer').load('index');
      await context.sync();
      expect(column.index).toBe(0);
    }));
});
