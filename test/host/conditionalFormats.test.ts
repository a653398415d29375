import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('conditional formats', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const onSheet = <Answer>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => job(context.workbook.worksheets.getActiveWorksheet(), context));
  const rules = () => book.engine.activeSheet.formatRules.map(({ id: _id, ...rule }) => rule);
  const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

  it('by a formula are held once they say how to show the cells', () =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange('B2:C9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=AND(ISNUMBER($B2),$B2<0.9)';
      await context.sync();
      expect(rules()).toEqual([]);
      format.custom.format.fill.color = '#f8d7da';
      format.custom.format.font.color = '#721C24';
      format.load('type,custom/rule/formula,custom/format/fill/color');
      const range = format.getRange().load('address');
      await context.sync();
      expect([format.type, format.custom.rule.formula, format.custom.format.fill.color, range.address]).toEqual([
        'Custom',
        '=AND(ISNUMBER($B2),$B2<0.9)',
        '#F8D7DA',
        'Sheet1!B2:C9',
      ]);
      expect(rules()).toEqual([
        {
          kind: 'formula',
          areas: [area(1, 1, 8, 2)],
          formula: '=AND(ISNUMBER($B2),$B2<0.9)',
          fill: '#F8D7DA',
          font: '#721C24',
        },
      ]);
    }));

  it('draw bars, from the start, of one colour between two numbers', () =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
      format.load('dataBar/lowerBoundRule,dataBar/positiveFormat/fillColor');
      await context.sync();
      expect([format.dataBar.positiveFormat.fillColor, format.dataBar.lowerBoundRule]).toEqual([
        '#638EC6',
        { type: 'Automatic' },
      ]);
      format.dataBar.positiveFormat.fillColor = '#9DC3E6';
      format.dataBar.positiveFormat.gradientFill = false;
      format.dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
      format.dataBar.upperBoundRule = { type: 'Number', formula: '1' };
      await context.sync();
      expect(rules()).toEqual([{ kind: 'bar', areas: [area(0, 0, 3)], colour: '#9DC3E6', to: 1 }]);
    }));

  it('can be on several ranges, are told apart by type, and the last one goes before the others', () =>
    onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:A3,C5');
      const first = areas.conditionalFormats.add('Custom');
      first.custom.rule.formula = '=A1>0';
      first.custom.format.font.color = '#FF0000';
      sheet.getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
      const there = sheet.getRange('A2:C9').conditionalFormats.load('items/type');
      const all = sheet.getRange('A1:Z9').conditionalFormats.load('items/type,items/id');
      const bars = all.getItemAt(0).customOrNullObject.load('rule/formula');
      const ranges = all.getItemAt(1).getRanges().load('address');
      await context.sync();
      expect(there.items.map(({ type }) => type)).toEqual(['Custom']);
      expect(all.items.map(({ type }) => type)).toEqual(['DataBar', 'Custom']);
      expect([bars.isNullObject, ranges.address]).toEqual([true, 'Sheet1!A1:A3, Sheet1!C5']);
      sheet.getRange('A1:A3').conditionalFormats.clearAll();
      await context.sync();
      expect(rules().map(({ kind }) => kind)).toEqual(['formula']);
      sheet.getRange().conditionalFormats.clearAll();
      await context.sync();
      expect(rules()).toEqual([]);
    }));

  it.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['a formula without "="', 'InvalidArgument', (sheet) => (added(sheet, 'Custom').custom.rule.formula = 'A1>0')],
    ['what another type has', 'ItemNotFound', (sheet) => added(sheet, 'DataBar').custom.rule.load('formula')],
    [
      'a bound that is no number',
      'InvalidArgument',
      (sheet) => (added(sheet, 'DataBar').dataBar.upperBoundRule = { type: 'Number', formula: '=x' }),
    ],
    [
      'one range of several',
      'InvalidOperation',
      (sheet) => sheet.getRanges('A1,C1').conditionalFormats.add('DataBar').getRange().load('address'),
    ],
    ['a type that is not answered', 'ApiNotFound', (sheet) => added(sheet, 'IconSet').load('type')],
  ])('refuse %s, as %s', async (_, code, attempt) => {
    const refused = onSheet(async (sheet, context) => {
      attempt(sheet);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });

  const added = (sheet: Excel.Worksheet, type: 'Custom' | 'DataBar' | 'IconSet') =>
    sheet.getRange('A1:A3').conditionalFormats.add(type);
});
