import type { EngineFunction } from '../../src/workbench/engine/Engine';
import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

const tier: EngineFunction = (values) => values!.map(([value]) => [Number(value) > 20 ? 'A' : 'C']);

describe('a workbook of a colleague who lacks the add-in', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
    book.engine.activeSheet.write({ row: 0, column: 0, rows: 3, columns: 2 }, [
      [30, '=ABC.TIER(A1:A3)'],
      [10, undefined],
      [25, undefined],
    ]);
  });
  afterEach(() => book.close());

  const shown = () =>
    book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B3').load('values, formulas');
      await context.sync();
      return { values: range.values.flat(), formula: range.formulas[0]![0] };
    });
  const enterAgain = () =>
    book.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B1').load('formulas');
      await context.sync();
      cell.formulas = cell.formulas;
      await context.sync();
    });

  it('shows #NAME?, keeps it when the functions come, and calculates what is entered again', async () => {
    expect(await shown()).toEqual({ values: ['#NAME?', '', ''], formula: '=ABC.TIER(A1:A3)' });
    book.engine.registerFunction('ABC.TIER', tier, 'tier', [], 'keep');
    expect((await shown()).values).toEqual(['#NAME?', '', '']);
    await enterAgain();
    expect(await shown()).toEqual({ values: ['A', 'C', 'A'], formula: '=ABC.TIER(A1:A3)' });
  });

  it('shows #NAME? once the functions are gone', async () => {
    book.engine.registerFunction('ABC.TIER', tier, 'tier');
    expect((await shown()).values).toEqual(['A', 'C', 'A']);
    book.engine.unregisterFunction('ABC.TIER');
    expect((await shown()).values).toEqual(['#NAME?', '', '']);
  });

  it('counts nothing in cells that the functions had filled, and other formulas still fill theirs', async () => {
    const sheet = book.engine.activeSheet;
    book.engine.registerFunction('ABC.TIER', tier, 'tier');
    sheet.write({ row: 0, column: 2, rows: 3, columns: 2 }, [
      ['=COUNTIF(B1:B3,"A")', '=SORT(A1:A3)'],
      ['=COUNTIF(B1:B3,"C")', undefined],
      ['=COUNTA(B1:B3)', undefined],
    ]);
    const counted = async () => {
      await book.engine.calculated();
      return sheet.values({ row: 0, column: 2, rows: 3, columns: 2 });
    };
    expect(await counted()).toEqual([
      [2, 10],
      [1, 25],
      [3, 30],
    ]);
    book.engine.unregisterFunction('ABC.TIER');
    expect(await counted()).toEqual([
      [0, 10],
      [0, 25],
      [1, 30],
    ]);
  });
});
