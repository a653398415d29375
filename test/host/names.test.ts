import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('names in a workbook', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const withNames = (
    run: (context: Excel.RequestContext, sheet: Excel.Worksheet, other: Excel.Worksheet) => Promise<void>,
  ) =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const other = context.workbook.worksheets.add('Other sheet');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      other.getRange('B2:B3').values = [[10], [20]];
      context.workbook.names.add('Sales', sheet.getRange('A1:A3'), 'what was sold');
      context.workbook.names.add('Rest', other.getRange('B2:B3'));
      context.workbook.names.add('Ratio', '=0.8');
      context.workbook.names.add('Greeting', '="a ""b"""');
      context.workbook.names.add('Twice', '=SUM(Sales)*2');
      other.names.add('Local', other.getRange('B2'));
      await context.sync();
      await run(context, sheet, other);
    });

  it('say what they are', () =>
    withNames(async (context, _, other) => {
      context.workbook.names.load('items/name,type,value,visible,scope,formula,comment');
      other.names.load('items/name,scope,value');
      await context.sync();
      const facts = context.workbook.names.items.map(({ name, type, value }) => [name, type, value]);
      expect(facts).toEqual([
        ['Sales', 'Range', 'Sheet1!A1:A3'],
        ['Rest', 'Range', "'Other sheet'!B2:B3"],
        ['Ratio', 'Double', 0.8],
        ['Greeting', 'String', 'a "b"'],
        ['Twice', 'Error', '#VALUE!'],
      ]);
      expect(context.workbook.names.items[0]!.toJSON()).toMatchObject({
        comment: 'what was sold',
        formula: '=Sheet1!$A$1:$A$3',
        scope: 'Workbook',
        visible: true,
      });
      expect(other.names.items.map(({ name, scope, value }) => [name, scope, value])).toEqual([
        ['Local', 'Worksheet', "'Other sheet'!B2"],
      ]);
    }));

  it('lead to their cells, in any case, and nowhere once the cells are gone', () =>
    withNames(async (context, _, other) => {
      const { names } = context.workbook;
      const range = names.getItem('SALES').getRange().load('address, values');
      const rest = names.getItem('Rest');
      const missing = names.getItemOrNullObject('nope').load('name');
      const none = names.getItem('Ratio').getRangeOrNullObject().load('address');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!A1:A3', [[1], [2], [3]]]);
      expect([missing.isNullObject, none.isNullObject]).toEqual([true, true]);
      other.delete();
      await context.sync();
      const gone = rest.getRangeOrNullObject().load('address');
      rest.load('type, value');
      await context.sync();
      expect([gone.isNullObject, rest.type, rest.value]).toEqual([true, 'Error', '#REF!']);
    }));

  it('are used by formulas, and follow their sheet to another name', () =>
    withNames(async (context, sheet, other) => {
      sheet.getRange('C1:C4').formulas = [['=SUM(Sales)'], ['=SUM(Rest)'], ['=Ratio*10'], ['=Twice']];
      const cells = sheet.getRange('C1:C4').load('values');
      await context.sync();
      expect(cells.values).toEqual([[6], [30], [8], [12]]);
      other.name = 'Renamed';
      other.getRange('B2').values = [[11]];
      const rest = context.workbook.names.getItem('Rest').getRange().load('address');
      cells.load('values');
      await context.sync();
      expect(rest.address).toBe('Renamed!B2:B3');
      expect(cells.values).toEqual([[6], [31], [8], [12]]);
    }));

  it('have formulas calculated again when they mean something else, also those that asked for them before', () =>
    withNames(async (context, sheet) => {
      sheet.getRange('C1:C4').formulas = [['=Later+1'], ['=Twice'], ['=Greeting&"!"'], ['=Ratio']];
      await context.sync();
      context.workbook.names.add('Later', '=41');
      context.workbook.names.getItem('Sales').formula = '=Sheet1!$A$3';
      context.workbook.names.getItem('Greeting').formula = '="b"';
      context.workbook.names.getItem('Ratio').delete();
      const cells = sheet.getRange('C1:C4').load('values');
      await context.sync();
      expect(cells.values).toEqual([[42], [6], ['b!'], ['#NAME?']]);
    }));

  it('go away when deleted', () =>
    withNames(async (context) => {
      const { names } = context.workbook;
      names.getItem('Sales').delete();
      const gone = names.getItemOrNullObject('Sales').load('name');
      const count = names.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 4]);
    }));

  it.each([
    ['A1', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['r', 'InvalidArgument'],
    ['sales', 'ItemAlreadyExists'],
  ])('refuse to be called %j', (name, code) =>
    withNames(async (context, sheet) => {
      context.workbook.names.add(name, sheet.getRange('A1'));
      await expect(context.sync()).rejects.toMatchObject({ code });
    }),
  );
});
