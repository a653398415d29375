import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('data validation', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const onSheet = <Answer>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>) =>
    book.Excel.run((context) => job(context.workbook.worksheets.getActiveWorksheet(), context));
  const held = () => book.engine.activeSheet.validations.map(({ id: _id, ...validation }) => validation);
  const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
  const warning = { style: 'Warning', title: 'Not in the list', message: 'Choose one', showAlert: true } as const;

  it('takes one of a list, and says so to who types, not to an add-in', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:B5');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Done,Not started,未开始' } };
      range.dataValidation.errorAlert = warning;
      range.dataValidation.prompt = { title: 'Status', message: 'How far it is', showPrompt: true };
      range.values = [['Done'], ['Gone'], [''], ['未开始']];
      range.dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks,valid');
      const wrong = range.dataValidation.getInvalidCells().load('address');
      await context.sync();
      const { errorAlert, ignoreBlanks, prompt, rule, type, valid } = range.dataValidation;
      expect({ errorAlert, ignoreBlanks, prompt, rule, type, valid }).toEqual({
        errorAlert: warning,
        ignoreBlanks: true,
        prompt: { title: 'Status', message: 'How far it is', showPrompt: true },
        rule: { list: { inCellDropDown: true, source: 'Done,Not started,未开始' } },
        type: 'List',
        valid: null,
      });
      expect(wrong.address).toBe('Sheet1!B3');
    }));

  it('takes numbers and days between others, given as numbers, texts, formulas or cells', () =>
    onSheet(async (sheet, context) => {
      const of = (address: string) => sheet.getRange(address).dataValidation;
      of('A1').rule = { wholeNumber: { formula1: 1, formula2: '=3', operator: 'Between' } };
      of('A2').rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      of('A3').rule = { date: { formula1: '2000-01-01', operator: 'GreaterThanOrEqualTo' } };
      of('A4').rule = { wholeNumber: { formula1: sheet.getRange('C1'), operator: 'EqualTo' } };
      of('A5').rule = { list: { inCellDropDown: false, source: sheet.getRange('C1:C2') } };
      of('A6').rule = { custom: { formula: '=LEN(A6)>2' } };
      sheet.getRange('A1:A5').values = [[2.5], [0.5], [36526], [7], ['x']];
      sheet.getRange('C1:C2').values = [[7], ['x']];
      const all = ['A1', 'A2', 'A3', 'A4', 'A5'].map((address) => of(address).load('rule,type,valid'));
      const custom = of('A6').load('rule,type');
      await context.sync();
      expect(all.map(({ type, valid }) => [type, valid])).toEqual([
        ['WholeNumber', false],
        ['Decimal', true],
        ['Date', true],
        ['WholeNumber', true],
        ['List', true],
      ]);
      expect(all.map(({ rule }) => Object.values(rule)[0])).toEqual([
        { formula1: '=1', formula2: '=3', operator: 'Between' },
        { formula1: '=0', formula2: '=1', operator: 'Between' },
        { formula1: '=36526', operator: 'GreaterThanOrEqualTo' },
        { formula1: '=$C$1', operator: 'EqualTo' },
        { inCellDropDown: false, source: '=$C$1:$C$2' },
      ]);
      expect([custom.type, custom.rule]).toEqual(['Custom', { custom: { formula: '=LEN(A6)>2' } }]);
    }));

  it('is replaced cell by cell, cleared, and set on several ranges at once', () =>
    onSheet(async (sheet, context) => {
      sheet.getRanges('A1:A9,C1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A4:A5').dataValidation.rule = { list: { inCellDropDown: true, source: 'c' } };
      sheet.getRange('A9').dataValidation.clear();
      const type = (address: string) => sheet.getRange(address).dataValidation.load('type');
      const types = ['A1:A3', 'A3:A4', 'A9', 'C1', 'B1'].map(type);
      await context.sync();
      expect(types.map((each) => each.type)).toEqual(['List', 'Inconsistent', 'None', 'List', 'None']);
      expect(held().map(({ areas, formula1 }) => [formula1, areas])).toEqual([
        ['a,b', expect.arrayContaining([area(0, 0, 3), area(5, 0, 3), area(0, 2)])],
        ['c', [area(3, 0, 2)]],
      ]);
      book.engine.deleteSheet(book.engine.addSheet('Other').id);
    }));

  it.each<[string, string, (range: Excel.Range) => unknown]>([
    [
      'two rules at once',
      'InvalidArgument',
      (range) => rule(range, { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=A1' } }),
    ],
    ['an empty list', 'InvalidArgument', (range) => rule(range, { list: { inCellDropDown: true, source: '' } })],
    [
      'a list of more than 255 characters',
      'InvalidArgument',
      (range) => rule(range, { list: { inCellDropDown: true, source: 'ab,'.repeat(86) } }),
    ],
    [
      'an operator that there is none',
      'InvalidArgument',
      (range) => rule(range, { decimal: { formula1: 1, operator: 'Near' as never } }),
    ],
    [
      'a bound that is missing',
      'InvalidArgument',
      (range) => rule(range, { decimal: { formula1: 1, operator: 'Between' } }),
    ],
    [
      'an alert of no kind',
      'InvalidArgument',
      (range) => (range.dataValidation.errorAlert = { ...warning, style: 'Shout' as never }),
    ],
  ])('refuses %s, as %s', async (_, code, attempt) => {
    const refused = onSheet(async (sheet, context) => {
      attempt(sheet.getRange('A1'));
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });

  it('is refused on a protected sheet', async () => {
    book.engine.activeSheet.isProtected = true;
    const refused = onSheet(async (sheet, context) => {
      rule(sheet.getRange('A1'), { list: { inCellDropDown: true, source: 'a' } });
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  const rule = (range: Excel.Range, given: Excel.DataValidationRule) => (range.dataValidation.rule = given);
});
