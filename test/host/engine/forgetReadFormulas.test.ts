import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { Engine } from '../../../src/workbench/engine/Engine';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const long = (name: string) => `=IF(COUNT(${name})=0,"nobody has put any amounts there yet",SUM(${name}))`;

describe('a formula that was read without what it names', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createHeadlessEngine();
  });
  afterEach(() => engine.dispose());

  it.each(['=SUM(Sales[Amount])', long('Sales[Amount]')])(
    'is calculated once there is a table of that name: %s',
    async (formula) => {
      const { activeSheet: sheet } = engine;
      sheet.write(area(0, 0, 3, 1), [['Amount'], [1], [2]]);
      sheet.write(area(0, 3), [[formula]]);
      await engine.calculated();
      expect(sheet.values(area(0, 3))).not.toEqual([[3]]);
      const { id } = sheet.addTable(area(0, 0, 3, 1), 'Table1');
      sheet.renameTable(id, 'Sales');
      await engine.calculated();
      sheet.write(area(1, 3), [[formula]]);
      await engine.calculated();
      expect(sheet.values(area(0, 3, 2, 1))).toEqual([[3], [3]]);
    },
  );

  it.each(['=ABC.SIX()', long('ABC.SIX()')])('is calculated once there is the function: %s', async (formula) => {
    const { activeSheet: sheet } = engine;
    sheet.write(area(0, 0), [[formula]]);
    await engine.calculated();
    expect(sheet.values(area(0, 0))).not.toEqual([[6]]);
    engine.registerFunction('ABC.SIX', () => [[6]], 'Six');
    await engine.calculated();
    expect(sheet.values(area(0, 0))).toEqual([[6]]);
  });
});
