import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { Engine, EngineSheet } from '../../../src/workbench/engine/Engine';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('a table whose name has an underscore', () => {
  let engine: Engine;
  let sheet: EngineSheet;
  beforeEach(() => {
    engine = createHeadlessEngine();
    sheet = engine.activeSheet;
    sheet.write(area(0, 0, 3, 2), [
      ['Customer', 'Amount_1'],
      ['a', 1],
      ['b', 2],
    ]);
  });
  afterEach(() => engine.dispose());

  it('is read by formulas, whatever its capitals, and through a name; texts and cells stay', async () => {
    engine.putName({ name: 'amounts', formula: '=Sales_2026[Amount_1]' });
    sheet.addTable(area(0, 0, 3, 2), 'Sales_2026');
    sheet.write(area(0, 4, 5, 1), [
      ['=SUM(Sales_2026[Amount_1])'],
      ['=ROWS(sales_2026)'],
      ['=SUM(amounts)'],
      ['="Sales_2026[x]"'],
      ['=SUM(Sales_2026[[#Data],[Amount_1]])'],
    ]);
    await engine.calculated();
    expect(sheet.values(area(0, 4, 5, 1)).flat()).toEqual([3, 2, 3, 'Sales_2026[x]', 3]);
    expect(sheet.formulas(area(0, 4))).toEqual([['=SUM(Sales_2026[Amount_1])']]);
    sheet.write(area(2, 1), [[5]]);
    await engine.calculated();
    expect(sheet.values(area(0, 4, 3, 1)).flat()).toEqual([6, 2, 6]);
  });

  it('is read under its next name, with one underscore more or with none', async () => {
    const { id } = sheet.addTable(area(0, 0, 3, 2), 'Sales_2026');
    for (const [row, name] of ['Sales_2026_', 'Sales', '_S'].entries()) {
      sheet.renameTable(id, name);
      sheet.write(area(row, 4), [[`=SUM(${name}[Amount_1])`]]);
      await engine.calculated();
      expect(sheet.values(area(row, 4))).toEqual([[3]]);
    }
  });
});
