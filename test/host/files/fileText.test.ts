import exceljs from 'exceljs';
import JSZip from 'jszip';
import type { Engine, EngineValue } from '../../../src/workbench/engine/Engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { loadSnapshot } from '../../../src/workbench/files/loadSnapshot';
import { fromFileText, toFileText } from '../../../src/workbench/files/fileText';
import { readXlsx } from '../../../src/workbench/files/readXlsx';
import { takeSnapshot } from '../../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../../src/workbench/files/writeXlsx';

/** Names of customers that a program may take for something else. */
const names = [
  '=cmd|/c calc',
  '+49 30 1234',
  '-1+2',
  '@SUM(1)',
  '\tTab',
  '\rReturn',
  '\nLine',
  'a\r\nb',
  '\u0001start',
  'nul\u0000l',
  'del\u007f',
  'not a character\uffff',
  'half \ud83d',
  '\udc00 half',
  '😀 whole',
  '_x0041_',
  '_x0041_x0042_',
  '_x00e9_',
  '__proto__',
  ' spaces  around ',
  '\u00a0nbsp',
  'مرحبا',
  '<&>"\'',
  'x'.repeat(32_767),
  '='.repeat(32_767),
];

describe('texts in a saved file', () => {
  let engine: Engine;
  beforeEach(() => (engine = createHeadlessEngine()));
  afterEach(() => engine.dispose());

  const area = { row: 0, column: 0, rows: names.length, columns: 1 };
  const asWritten = (text: string): EngineValue => `'${text}`;

  it.each(names)('keep every character there and back: %j', (name) => {
    expect(fromFileText(toFileText(name))).toBe(name);
  });

  it('are plain text cells, and no formula', async () => {
    engine.activeSheet.write(
      area,
      names.map((name) => [asWritten(name)]),
    );
    const zip = await JSZip.loadAsync(await writeXlsx(takeSnapshot(engine, [])));
    const sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
    expect(sheet).not.toContain('<f');
    const cells = sheet.match(/<c [^>]*>/g)!;
    expect(cells).toHaveLength(names.length);
    expect(cells.filter((cell) => !/ t="s"/.test(cell))).toEqual([]);
    const texts = await zip.file('xl/sharedStrings.xml')!.async('string');
    expect(texts).toContain('<t>=cmd|/c calc</t>');
    expect(texts).toContain('<t>@SUM(1)</t>');
    expect(texts).toContain('<t>_x0001_start</t>');
    expect(texts).toContain('<t>_x000D_Return</t>');
    expect(texts).toContain('<t>_x005F_x0041_</t>');
    expect(texts).toContain('<t xml:space="preserve">\tTab</t>');

    expect(texts).not.toMatch(/[\0-\x08\v\f\r\x0e-\x1f]/);
  });

  it('are the same after opening the file again', async () => {
    engine.activeSheet.write(
      area,
      names.map((name) => [asWritten(name)]),
    );
    const bytes = await writeXlsx(takeSnapshot(engine, []));
    const copy = createHeadlessEngine();
    loadSnapshot(copy, await readXlsx(bytes));
    await copy.calculated();
    expect(copy.activeSheet.values(area).flat()).toEqual(names);
    expect(copy.activeSheet.formulas(area).flat()).toEqual(names);
    copy.dispose();
  });

  it('may be results of formulas', async () => {
    engine.activeSheet.write({ ...area, rows: 2 }, [['=CHAR(1)&"_x0041_"'], ['plain']]);
    await engine.calculated();
    const snapshot = await readXlsx(await writeXlsx(takeSnapshot(engine, [])));
    expect(snapshot.sheets[0]!.values[0]).toEqual(['\u0001_x0041_']);
  });

  it('may be headers of a table', async () => {
    engine.activeSheet.write({ row: 0, column: 0, rows: 2, columns: 2 }, [
      ["'=A\u0001", '客户'],
      [1, 2],
    ]);
    engine.activeSheet.addTable({ row: 0, column: 0, rows: 2, columns: 2 }, 'List');
    const bytes = await writeXlsx(takeSnapshot(engine, []));
    const table = await (await JSZip.loadAsync(bytes)).file('xl/tables/table1.xml')!.async('string');
    expect(table).toContain('name="=A_x0001_"');
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer & Buffer);
    expect(book.worksheets[0]!.getCell('A1').value).toBe('=A\u0001');
  });
});
