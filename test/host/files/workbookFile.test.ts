import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import exceljs from 'exceljs';
import Zip from 'jszip';
import type { Engine, EngineSheet } from '../../../src/workbench/engine/Engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { loadSnapshot } from '../../../src/workbench/files/loadSnapshot';
import { readCsv } from '../../../src/workbench/files/readCsv';
import { readXlsx } from '../../../src/workbench/files/readXlsx';
import { takeSnapshot } from '../../../src/workbench/files/takeSnapshot';
import { writeCsv } from '../../../src/workbench/files/writeCsv';
import { writeXlsx } from '../../../src/workbench/files/writeXlsx';

const customFunctions = ['ABC.TIER'];
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A workbook with one of everything a file keeps. */
async function fill(engine: Engine): Promise<void> {
  engine.registerFunction(
    'ABC.TIER',
    (values) => values!.map(([value]) => [(value as number) > 20 ? 'A' : 'C']),
    'tier',
  );
  const sheet = engine.activeSheet;
  sheet.name = '客户 list';
  sheet.write(area(0, 0, 4, 4), [
    ['Customer', 'Sales', 'Since', 'Tier'],
    ['00123', 30.5, 45351, '=ABC.TIER(B2:B4)'],
    ["'=cmd", 10, 45352.5, undefined],
    ["'#N/A", 25, 45353, undefined],
  ]);
  sheet.write(area(0, 5, 4, 3), [
    ['Total', 'Doubled', 'Kinds'],
    ['=SUM(B2:B4)', '=B2:B4*2', true],
    ['=1/0', undefined, '#N/A'],
    ['=B2>20', undefined, "''quoted"],
  ]);
  sheet.format(area(0, 0, 1, 4), {
    bold: true,
    fill: '#DDEBF7',
    fontColor: '#1F4E79',
    horizontal: 'center',
    wrap: true,
  });
  sheet.format(area(1, 1, 3, 1), { numberFormat: '#,##0.00', italic: true, fontSize: 14, fontName: 'Arial' });
  sheet.format(area(1, 2, 3, 1), { numberFormat: 'yyyy-mm-dd', vertical: 'middle' });
  const line = { kind: 'mediumDashed', colour: '#808080' } as const;
  sheet.format(area(1, 1, 2, 2), { borders: { top: { kind: 'thin', colour: '#000000' }, left: line } });
  sheet.setColumnWidth(0, 1, 140);
  sheet.freeze(1, 1);
  sheet.addTable(area(0, 0, 4, 3), 'Customers');
  sheet.addFormatRule({ kind: 'text', areas: [area(1, 3, 3)], text: 'A', fill: '#C6EFCE', font: '#006100' });
  const formula = '=AND(ISNUMBER($B2),XLOOKUP("a<b",A2:A4,B2:B4,1)>0)';
  sheet.addFormatRule({ kind: 'formula', areas: [area(1, 0, 3, 2), area(1, 5)], formula, font: '#FF0000' });
  sheet.addFormatRule({ kind: 'bar', areas: [area(1, 1, 3)], colour: '#9DC3E6' });
  sheet.addFormatRule({ kind: 'bar', areas: [area(1, 6, 3)], colour: '#638EC6', isGradient: true, from: 1, to: 60 });
  const other = engine.addSheet('Other');
  other.write(area(2, 1), [["='客户 list'!F2*2"]]);
  const hidden = engine.addSheet('Hidden');
  hidden.visible = false;
  await engine.calculated();
}

const read = (sheet: EngineSheet) => {
  const used = sheet.usedArea(false)!;
  return {
    values: sheet.values(used),
    formulas: sheet.formulas(used),
    formats: sheet.formats(used),
    spills: sheet.spills,
    width: sheet.columnWidth(0),
    frozen: sheet.frozen,
    tables: sheet.tables.map(({ name, area: place }) => ({ name, place })),
    rules: sheet.formatRules.map(({ id: _id, ...rule }) => rule),
    isError: [sheet.isError(2, 7), sheet.isError(3, 0)],
  };
};

describe('a workbook in a file', () => {
  let engine: Engine;
  let copy: Engine;
  beforeEach(async () => {
    engine = createHeadlessEngine();
    copy = createHeadlessEngine();
    await fill(engine);
    copy.registerFunction(
      'ABC.TIER',
      (values) => values!.map(([value]) => [(value as number) > 20 ? 'A' : 'C']),
      'tier',
    );
  });
  afterEach(() => {
    engine.dispose();
    copy.dispose();
  });

  it('comes back from .xlsx as it was', async () => {
    const bytes = await writeXlsx(takeSnapshot(engine, customFunctions));
    loadSnapshot(copy, await readXlsx(bytes));
    await copy.calculated();
    expect(copy.sheets.map(({ name, visible }) => ({ name, visible }))).toEqual([
      { name: '客户 list', visible: true },
      { name: 'Other', visible: true },
      { name: 'Hidden', visible: false },
    ]);
    expect(copy.activeSheet.name).toBe('客户 list');
    expect(read(copy.sheets[0]!)).toEqual(read(engine.sheets[0]!));
    expect(copy.sheets[1]!.values(area(2, 1))).toEqual([[131]]);
    expect(read(engine.sheets[0]!).values[1]).toEqual(['00123', 30.5, 45351, 'A', null, 65.5, 61, true]);
  });

  it('has a result in every cell of the file, spilled ones and those of the add-in included', async () => {
    const book = new exceljs.Workbook();
    const bytes = await writeXlsx(takeSnapshot(engine, customFunctions));
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer & Buffer);
    const [sheet] = book.worksheets;
    const column = (letter: string) => [2, 3, 4].map((row) => sheet!.getCell(`${letter}${row}`).value);
    expect(column('D')).toEqual([
      { formula: '_xldudf_ABC_TIER(B2:B4)', result: 'A', shareType: 'array', ref: 'D2:D4' },
      'C',
      'A',
    ]);
    expect(column('F')).toEqual([
      { formula: 'SUM(B2:B4)', result: 65.5 },
      { formula: '1/0', result: { error: '#DIV/0!' } },
      { formula: 'B2>20', result: true },
    ]);
    expect(column('H')).toEqual([true, { error: '#N/A' }, "'quoted"]);
  });

  it('names font and size in every look, for programs that would take their own', async () => {
    const bytes = await writeXlsx(takeSnapshot(engine, customFunctions));
    const fonts = /<fonts.*<\/fonts>/.exec(
      await (await Zip.loadAsync(bytes)).file('xl/styles.xml')!.async('string'),
    )![0];
    const each = fonts.match(/<font>.*?<\/font>/g)!;
    expect(each).toHaveLength(3);
    expect(each.filter((font) => !/<sz val="\d+"\/>/.test(font) || !/<name val="\w+"\/>/.test(font))).toEqual([]);
    expect(each.find((font) => font.includes('<b/>'))).toContain('<name val="Calibri"/>');
    expect(each.find((font) => font.includes('<i/>'))).toContain('<name val="Arial"/>');
  });

  // Only where LibreOffice is installed; the test above looks at the same file without it.
  const libreOffice = spawnSync('soffice', ['--version']).status === 0 ? describe : undefined;
  libreOffice?.('opened in LibreOffice', () => {
    let folder: string;
    beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'workbook-'))));
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    /** The first sheet's values as LibreOffice has them after loading. */
    async function inLibreOffice(bytes: Uint8Array): Promise<string[]> {
      writeFileSync(path.join(folder, 'book.xlsx'), bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      const utf8AsShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';
      const options = ['--headless', '--convert-to', utf8AsShown, '--outdir', folder, path.join(folder, 'book.xlsx')];
      execFileSync('soffice', [profile, ...options], { stdio: 'ignore' });
      return readFileSync(path.join(folder, 'book.csv'), 'utf8').trimEnd().split('\n');
    }

    beforeEach(async () => {
      engine.sheets[0]!.write(area(0, 8, 2, 1), [['Single'], ['=ABC.TIER(B2)']]);
      await engine.calculated();
    });

    it('has the values it had here', async () => {
      expect(await inLibreOffice(await writeXlsx(takeSnapshot(engine, customFunctions), 'values'))).toEqual([
        'Customer,Sales,Since,Tier,,Total,Doubled,Kinds,Single',
        '00123,30.50,2024-02-29,A,,65.5,61,TRUE,A',
        '=cmd,10.00,2024-03-01,C,,#DIV/0!,20,#N/A,',
        "#N/A,25.00,2024-03-02,A,,TRUE,50,'quoted,",
      ]);
    }, 120_000);

    it("keeps results of the add-in's formulas that fill one cell; those that spill it calculates, and cannot", async () => {
      const lines = await inLibreOffice(await writeXlsx(takeSnapshot(engine, customFunctions)));
      expect(lines.slice(1)).toEqual([
        '00123,30.50,2024-02-29,#NAME?,,65.5,61,TRUE,A',
        '=cmd,10.00,2024-03-01,#NAME?,,#DIV/0!,20,#N/A,',
        "#N/A,25.00,2024-03-02,#NAME?,,TRUE,50,'quoted,",
      ]);
    }, 120_000);
  });

  it('goes through .csv with its values', async () => {
    loadSnapshot(copy, readCsv(writeCsv(takeSnapshot(engine, []).sheets[0]!), 'book.csv'));
    await copy.calculated();
    expect(copy.sheets.map((sheet) => sheet.name)).toEqual(['book']);
    expect(copy.activeSheet.values(area(0, 0, 4, 4))).toEqual([
      ['Customer', 'Sales', 'Since', 'Tier'],
      ['00123', 30.5, 45351, 'A'],
      ['=cmd', 10, 45352, 'C'],
      ['#N/A', 25, 45353, 'A'],
    ]);
  });
});
