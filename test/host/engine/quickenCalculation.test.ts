import { CELL_INVERTED_INDEX_CACHE, FormulaDependencyGenerator } from '@univerjs/engine-formula';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { Engine } from '../../../src/workbench/engine/Engine';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('calculation without detours', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createHeadlessEngine();
  });
  afterEach(() => {
    engine.dispose();
    jest.restoreAllMocks();
  });

  it('compares numbers, texts, blanks and errors as Excel does', async () => {
    const sheet = engine.activeSheet;
    sheet.write(area(0, 0, 6, 1), [[5], ['b'], [7], [null], ['=1/0'], ['=0.1+0.2']]);
    const formulas = [1, 2, 3, 4, 5, 6].map((row) => [
      `=A${row}>=5`,
      `=A${row}="B"`,
      `=A${row}<>7`,
      `=IF(A${row}>3,"A","C")`,
      `=SUM(--(A${row}:A${row}<A$1:B$1))`,
    ]);
    sheet.write(area(0, 2, 6, 5), formulas);
    await engine.calculated();
    expect(sheet.values(area(0, 2, 6, 4))).toEqual([
      [true, false, true, 'A'],
      [true, true, true, 'A'],
      [true, false, false, 'A'],
      [false, false, true, 'C'],
      ['#DIV/0!', '#DIV/0!', '#DIV/0!', '#DIV/0!'],
      [false, false, true, 'C'],
    ]);
    expect(sheet.values(area(0, 6, 1, 1))).toEqual([[0]]);
  });

  it('works out addresses in the right order', async () => {
    const sheet = engine.activeSheet;
    sheet.write(area(0, 0, 4, 2), [
      ['=OFFSET(B1,B4,0)', '=B2*2'],
      ['=INDIRECT("B"&B4)', '=B3*2'],
      ['=SUM(OFFSET(B1,0,0,3))', '=B4*2'],
      [null, 2],
    ]);
    await engine.calculated();
    expect(sheet.values(area(0, 0, 3, 2))).toEqual([
      [4, 16],
      [8, 8],
      [28, 4],
    ]);
    sheet.write(area(3, 1), [[1]]);
    await engine.calculated();
    expect(sheet.values(area(0, 0, 3, 1))).toEqual([[4], [8], [14]]);
  });

  it('takes 8,000 comparisons below each other without an index of their values or places', async () => {
    const ofValues = jest.spyOn(CELL_INVERTED_INDEX_CACHE, 'getCellValuePositions');
    const ordering = FormulaDependencyGenerator.prototype as unknown as { _calculateAddressFunction(): Promise<void> };
    const ofPlaces = jest.spyOn(ordering, '_calculateAddressFunction');
    const sheet = engine.activeSheet;
    const rows = 8000;
    sheet.write(
      area(0, 0, rows, 2),
      Array.from({ length: rows }, (_, row) => [row + 0.5, `=IF(A${row + 1}>=$D$1,"A",IF(A${row + 1}>=$D$2,"B","C"))`]),
    );
    sheet.write(area(0, 3, 2, 1), [[6000], [4000]]);
    await engine.calculated();
    expect(sheet.values(area(3999, 1, 2, 1))).toEqual([['C'], ['B']]);
    expect([ofValues.mock.calls.length, ofPlaces.mock.calls.length]).toEqual([0, 0]);
    sheet.write(area(0, 4, 1, 1), [['=OFFSET(D1,1,0)']]);
    await engine.calculated();
    expect(ofPlaces).toHaveBeenCalled();
  }, 120_000);
});
