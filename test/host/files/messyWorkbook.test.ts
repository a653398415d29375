import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { loadSnapshot } from '../../../src/workbench/files/loadSnapshot';
import { readXlsx } from '../../../src/workbench/files/readXlsx';
import { writeXlsx } from '../../../src/workbench/files/writeXlsx';
import { messyWorkbook } from '../../../src/workbench/samples/messyWorkbook';

describe.each(['en-US', 'zh-CN'] as const)('the messy sample in %s', (language) => {
  it('opens with everything that makes a sheet hard to read', async () => {
    const engine = createHeadlessEngine();
    loadSnapshot(engine, await readXlsx(await writeXlsx(messyWorkbook(language))));
    await engine.calculated();
    const sheet = engine.activeSheet;
    const used = sheet.usedArea(true)!;
    expect(used).toEqual({ row: 0, column: 0, rows: 42, columns: 11 });
    const values = sheet.values(used);
    const names = values.slice(5).flatMap(([, id, name]) => (id === null ? [] : [String(name)]));
    expect(names).toHaveLength(32);
    const folded = names.map((name) => name.normalize('NFKC').trim().toLowerCase());
    expect([new Set(names).size, new Set(folded).size]).toEqual([31, 29]);
    expect(names.filter((name) => /^(=|total|总计)/i.test(name))).toHaveLength(2);
    expect(sheet.merges).toHaveLength(1 + 4 + 1 + 1 + 4);
    expect(sheet.hiddenRows(0, 42).indexOf(1)).toBe(11);
    expect([...sheet.hiddenColumns(0, 11)].indexOf(1)).toBe(3);
    expect(sheet.isError(18, 6)).toBe(true);
    const east = values[13]!;
    expect(east[0]).toBe(language === 'zh-CN' ? '华东小计' : 'Subtotal East');
    // Excel's SUM passes over the numbers that are text.
    expect(east[4]).toBe(128400 + 18250 + 9400 + 6120 + 4880);
    engine.dispose();
  });
});
