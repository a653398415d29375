import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { Engine } from '../../../src/workbench/engine/Engine';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('formulas of conditional formats', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createHeadlessEngine();
  });
  afterEach(() => engine.dispose());

  it('do not put others out of order', async () => {
    const sheet = engine.activeSheet;
    // Two inputs, what follows from them, and what follows from both: the format looks at that, and is for all of these.
    sheet.write(area(2, 0, 1, 5), [[1, 2, '=A3+B3', '=C3*10', '=A3+B3+C3+D3']]);
    sheet.addFormatRule({ kind: 'formula', areas: [area(0, 0, 12, 6)], formula: '=$E$3>1', fill: '#FFFF00' });
    await engine.calculated();
    for (const sum of [10, 20, 30]) {
      sheet.write(area(2, 0, 1, 2), [[sum - 1, 1]]);
      await engine.calculated();
      expect(sheet.values(area(2, 2, 1, 3))).toEqual([[sum, sum * 10, sum * 12]]);
    }
  });
});
