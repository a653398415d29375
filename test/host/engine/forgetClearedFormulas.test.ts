import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { Engine, EngineSheet } from '../../../src/workbench/engine/Engine';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('formulas that refer to cells of another sheet', () => {
  let engine: Engine;
  let other: EngineSheet;
  let complaints: jest.SpyInstance;
  beforeEach(async () => {
    complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    engine = createHeadlessEngine();
    engine.activeSheet.write(area(0, 0, 3, 1), [[1], ['=A1+1'], ['=A2+1']]);
    other = engine.addSheet('Other');
    other.write(area(0, 0, 3, 2), [
      ['One', 'All'],
      ['=Sheet1!A2', '=SUM(Sheet1!$A$1:$A$3)'],
      ['=Sheet1!A3', '=COUNTIF(Sheet1!A:A,">1")'],
    ]);
    await engine.calculated();
  });
  afterEach(() => {
    engine.dispose();
    complaints.mockRestore();
  });

  it('are calculated on, and nothing is said of those that were there before, once their sheet has a table', async () => {
    const [first] = engine.sheets;
    other.addTable(area(0, 0, 3, 2), 'Table1');
    await engine.calculated();
    first!.write(area(0, 0), [[10]]);
    await engine.calculated();
    expect(other.values(area(1, 0, 2, 2))).toEqual([
      [11, 33],
      [12, 3],
    ]);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('are forgotten with their sheet', async () => {
    const [first] = engine.sheets;
    engine.deleteSheet(other.id);
    first!.write(area(0, 0), [[10]]);
    await engine.calculated();
    expect(first!.values(area(0, 0, 3, 1))).toEqual([[10], [11], [12]]);
    expect(complaints).not.toHaveBeenCalled();
  });
});
