import type { Area, Engine, EngineSheet, EngineValue } from '../../../src/workbench/engine/Engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

describe('the spreadsheet engine without a window', () => {
  let engine: Engine;
  let sheet: EngineSheet;

  beforeEach(() => {
    engine = createHeadlessEngine();
    sheet = engine.activeSheet;
  });
  afterEach(() => engine.dispose());

  const put = (row: number, column: number, values: EngineValue[][]) =>
    sheet.write(area(row, column, values.length, values[0]!.length), values);

  it('keeps each kind of value apart', () => {
    put(0, 0, [[1.5, 'text', '00123', true, false, null, "'=1+1", "''quoted", '#N/A', "'#N/A"]]);
    expect(sheet.values(area(0, 0, 1, 10))).toEqual([
      [1.5, 'text', '00123', true, false, null, '=1+1', "'quoted", '#N/A', '#N/A'],
    ]);
    expect(sheet.isError(0, 8)).toBe(true);
    expect(sheet.isError(0, 9)).toBe(false);
    expect(sheet.usedArea(true)).toEqual(area(0, 0, 1, 10));
  });

  it('calculates formulas, spills arrays and says so', async () => {
    put(0, 0, [[3], [1], [2]]);
    put(0, 1, [['=SORT(A1:A3)'], [null], [null]]);
    put(0, 2, [['=SUM(A1:A3)'], ['=1/0'], ['=A1>2']]);
    await engine.calculated();
    expect(sheet.values(area(0, 1, 3, 2))).toEqual([
      [1, 6],
      [2, '#DIV/0!'],
      [3, true],
    ]);
    expect(sheet.formulas(area(0, 1, 3, 2))).toEqual([
      ['=SORT(A1:A3)', '=SUM(A1:A3)'],
      [2, '=1/0'],
      [3, '=A1>2'],
    ]);
    expect(sheet.spills).toEqual([area(0, 1, 3, 1)]);
    expect(sheet.isError(1, 2)).toBe(true);
    expect(sheet.usedArea(true)).toEqual(area(0, 0, 3, 3));
    put(0, 1, [['over']]);
    await engine.calculated();
    expect(sheet.values(area(0, 1, 3, 1))).toEqual([['over'], [null], [null]]);
    expect(sheet.spills).toEqual([]);
  });
});
