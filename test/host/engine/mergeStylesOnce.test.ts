import { Styles } from '@univerjs/core';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import type { Engine } from '../../../src/workbench/engine/Engine';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('a change of the look of many cells', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createHeadlessEngine();
  });
  afterEach(() => engine.dispose());

  it('is added to what each of them looks like, and leaves what they hold alone', () => {
    const { activeSheet: sheet } = engine;
    const borders = { top: { kind: 'thin', colour: '#000000' } } as const;
    sheet.write(area(0, 0, 2, 2), [
      ["'00123", 1],
      ['=B1+1', null],
    ]);
    sheet.format(area(0, 0, 1, 2), { fill: '#FFFF00', bold: true });
    sheet.format(area(0, 0, 3, 2), { bold: false, borders });
    sheet.format(area(0, 0, 3, 2), { italic: true });
    expect(sheet.formats(area(0, 0, 3, 1))).toEqual([
      [{ fill: '#FFFF00', italic: true, borders }],
      [{ italic: true, borders }],
      [{ italic: true, borders }],
    ]);
    expect(sheet.formulas(area(0, 0, 2, 2))).toEqual([
      ['00123', 1],
      ['=B1+1', null],
    ]);
    sheet.format(area(0, 0, 3, 2), { fill: null, italic: false, borders: { top: null } });
    expect(sheet.formats(area(0, 0, 3, 2)).flat()).toEqual(Array(6).fill({}));
    expect(sheet.usedArea(false)).toEqual(area(0, 0, 2, 2));
  });

  it('is worked out once for each look that there is', () => {
    const { activeSheet: sheet } = engine;
    sheet.format(area(0, 0, 10, 10), { fill: '#FFFF00' });
    sheet.format(area(20, 0, 10, 10), { fill: '#00FF00' });
    const looks = jest.spyOn(Styles.prototype, 'setValue');
    sheet.format(area(0, 0, 30, 10), { bold: true });
    // Of the yellow, of the green, and of those between.
    expect(looks).toHaveBeenCalledTimes(3);
    looks.mockRestore();
  });
});
