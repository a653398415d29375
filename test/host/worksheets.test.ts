import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('worksheets through the real library', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  it('are added, found by name or id, renamed and deleted', () =>
    book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('数据 1').load('id, name, position, visibility');
      const unnamed = worksheets.add().load('name');
      const active = worksheets.getActiveWorksheet().load('name');
      worksheets.load('items/name');
      await context.sync();
      expect(added.toJSON()).toMatchObject({ name: '数据 1', position: 1, visibility: 'Visible' });
      expect(active.name).toBe('Sheet1');
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', '数据 1', unnamed.name]);
      added.name = 'Report';
      const byId = worksheets.getItem(added.id).load('name');
      const byName = worksheets.getItemOrNullObject('REPORT').load('id');
      const missing = worksheets.getItemOrNullObject('数据 1').load('id');
      const address = added.getRange('A1').load('address');
      await context.sync();
      expect([byId.name, byName.id, missing.isNullObject]).toEqual(['Report', added.id, true]);
      expect(address.address).toBe('Report!A1');
      added.delete();
      const count = worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    }));

  it('quote their name in addresses where Excel does', () =>
    book.Excel.run(async (context) => {
      const names = ["it's", 'A1', 'two words', '数据', 'ABC', 'R1C1', '2024'];
      const ranges = names.map((name) => context.workbook.worksheets.add(name).getRange('B2').load('address'));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        "'it''s'!B2",
        "'A1'!B2",
        "'two words'!B2",
        '数据!B2',
        'ABC!B2',
        "'R1C1'!B2",
        "'2024'!B2",
      ]);
    }));

  it('keep gridlines, tab colour, hidden rows, visibility and frozen panes', () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Looks');
      sheet.showGridlines = false;
      sheet.tabColor = '#FF0000';
      sheet.freezePanes.freezeRows(2);
      sheet.getRange('2:3').rowHidden = true;
      const hidden = sheet.getRange('A2').load('rowHidden');
      const mixed = sheet.getRange('A1:A2').load('rowHidden');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.load('showGridlines, tabColor');
      await context.sync();
      expect([sheet.showGridlines, sheet.tabColor, frozen.address]).toEqual([false, '#FF0000', 'Looks!1:2']);
      expect([hidden.rowHidden, mixed.rowHidden]).toEqual([true, null]);
      sheet.freezePanes.unfreeze();
      sheet.visibility = 'VeryHidden';
      const none = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.load('visibility');
      await context.sync();
      expect([none.isNullObject, sheet.visibility]).toEqual([true, 'VeryHidden']);
    }));

  it('become active when asked to', () =>
    book.Excel.run(async (context) => {
      context.workbook.worksheets.add('Other').activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const first = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      expect([active.name, first.name]).toEqual(['Other', 'Sheet1']);
    }));

  it('let settings live in the workbook', () =>
    book.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('method', 'count');
      const there = settings.getItemOrNullObject('method').load('value');
      const missing = settings.getItemOrNullObject('nothing').load('value');
      await context.sync();
      expect([there.value, missing.isNullObject]).toEqual(['count', true]);
      there.delete();
      const gone = settings.getItemOrNullObject('method').load('value');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it('answer for the application: calculation is automatic and done', () =>
    book.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode, calculationState');
      context.workbook.load('name, protection/protected');
      await context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual(['Automatic', 'Done']);
      expect([context.workbook.name, context.workbook.protection.protected]).toEqual(['Book1.xlsx', false]);
    }));
});
