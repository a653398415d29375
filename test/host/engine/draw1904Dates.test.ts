import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { draw1904Dates } from '../../../src/workbench/engine/draw1904Dates';
import type { UniverEngine } from '../../../src/workbench/engine/UniverEngine';

describe('draw1904Dates', () => {
  it('shows the dates of a workbook that counts from 1904, and leaves numbers and the other calendar alone', () => {
    const engine = createHeadlessEngine() as UniverEngine;
    const stop = draw1904Dates(engine);
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    engine.activeSheet.write(area, [[35064, 35064]]);
    engine.activeSheet.format({ ...area, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
    const shown = () => [0, 1].map((column) => engine.store.workbook.getActiveSheet()!.getCell(0, column)?.v);
    expect(shown()).toEqual(['1995-12-31', 35064]);
    engine.is1904 = true;
    engine.activeSheet.write({ ...area, columns: 1 }, [[35064]]);
    expect(shown()).toEqual(['2000-01-01', 35064]);
    expect(engine.activeSheet.values(area)).toEqual([[35064, 35064]]);
    stop();
    engine.dispose();
  });
});
