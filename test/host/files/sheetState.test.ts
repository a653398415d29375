import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import exceljs from 'exceljs';
import JSZip from 'jszip';
import type { Engine, EngineSheet } from '../../../src/workbench/engine/Engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { loadSnapshot } from '../../../src/workbench/files/loadSnapshot';
import { readXlsx } from '../../../src/workbench/files/readXlsx';
import { takeSnapshot } from '../../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../../src/workbench/files/writeXlsx';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const recipe = '{"客户":"Äpfel 😀","at":[1,2]}';

function fill(engine: Engine): void {
  const sheet = engine.activeSheet;
  sheet.write(area(0, 0, 6, 3), [
    ['Region', 'Customer', 'Sold'],
    ['North', 'Ann', 45322],
    [null, 'Bob', 45323],
    ['South', 'Cid', 45324],
    [null, 'Dan', 45325],
    ['Total', null, 4],
  ]);
  sheet.format(area(1, 2, 4, 1), { numberFormat: 'yyyy-mm-dd' });
  sheet.merge([area(1, 0, 2, 1), area(3, 0, 2, 1), area(5, 0, 1, 2)]);
  sheet.hideRows([area(2, 0), area(4, 0, 2)], true);
  sheet.hideColumns(1, 1, true);
  sheet.filters.set('', { area: area(0, 0, 5, 3), criteria: new Map() });
  sheet.properties.set('abcPlanner.recipe', recipe);
  sheet.properties.set('<"&\'> \u0001', '');
  const listed = engine.addSheet('Listed & "quoted"');
  listed.write(area(0, 0, 2, 1), [['Name'], ['Ann']]);
  listed.addTable(area(0, 0, 2, 1), 'Names');
  listed.addFormatRule({ kind: 'text', areas: [area(1, 0)], text: 'Ann', fill: '#C6EFCE' });
  listed.addFormatRule({ kind: 'bar', areas: [area(0, 4, 3)], colour: '#9DC3E6' });
  listed.properties.set('other', 'x');
  listed.isProtected = true;
  const secret = engine.addSheet('Secret');
  secret.visible = false;
  secret.isVeryHidden = true;
  engine.is1904 = true;
  engine.settings.set('mapping', { columns: ['客户', null, 1.5, true], text: '</settings>\u0001"' });
  engine.settings.set('on', false);
}

const stateOf = (sheet: EngineSheet) => ({
  name: sheet.name,
  visible: sheet.visible,
  isVeryHidden: sheet.isVeryHidden,
  isProtected: sheet.isProtected,
  values: sheet.values(area(0, 0, 6, 3)),
  merges: [...sheet.merges].sort((one, other) => one.row - other.row),
  hiddenRows: [...sheet.hiddenRows(0, 8)],
  hiddenColumns: [...sheet.hiddenColumns(0, 4)],
  filter: sheet.filters.get('')?.area,
  properties: [...sheet.properties],
  tables: sheet.tables.map(({ name }) => name),
});

describe('the state of sheets in a file', () => {
  let engine: Engine;
  let copy: Engine;
  let bytes: Uint8Array;
  beforeEach(async () => {
    engine = createHeadlessEngine();
    copy = createHeadlessEngine();
    fill(engine);
    bytes = await writeXlsx(takeSnapshot(engine, []));
  });
  afterEach(() => {
    engine.dispose();
    copy.dispose();
  });

  it('comes back: merged and hidden cells, filters, protection, very hidden sheets, the calendar, what an add-in keeps', async () => {
    loadSnapshot(copy, await readXlsx(bytes));
    expect(copy.sheets.map(stateOf)).toEqual(engine.sheets.map(stateOf));
    expect(stateOf(copy.sheets[0]!)).toMatchObject({
      hiddenRows: [0, 0, 1, 0, 1, 1, 0, 0],
      hiddenColumns: [0, 1, 0, 0],
      properties: [
        ['abcPlanner.recipe', recipe],
        ['<"&\'> \u0001', ''],
      ],
    });
    expect(copy.sheets[2]!.isVeryHidden).toBe(true);
    expect(copy.is1904).toBe(true);
    expect([...copy.settings]).toEqual([...engine.settings]);
  });

  it('is gone when another file is opened', async () => {
    loadSnapshot(copy, await readXlsx(bytes));
    const blank = createHeadlessEngine();
    loadSnapshot(copy, await readXlsx(await writeXlsx(takeSnapshot(blank, []))));
    expect([copy.is1904, copy.settings.size, copy.activeSheet.properties.size]).toEqual([false, 0, 0]);
    expect(copy.activeSheet.merges).toEqual([]);
    blank.dispose();
  });

  it('keeps day numbers as they are in a workbook that counts from 1904', async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer & Buffer);
    expect(book.properties.date1904).toBe(true);
    expect(book.worksheets[0]!.getCell('C2').value).toEqual(new Date(Date.UTC(2028, 0, 31 + 1)));
    const sheet = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')!.async('string');
    expect(sheet).toContain('<v>45322</v>');
  });

  it('has properties of sheets in parts of their own, in the order that Excel minds', async () => {
    const zip = await JSZip.loadAsync(bytes);
    const listed = await zip.file('xl/worksheets/sheet2.xml')!.async('string');
    expect(listed.indexOf('<customProperties>')).toBeGreaterThan(listed.indexOf('</sheetData>'));
    expect(listed.indexOf('<customProperties>')).toBeGreaterThan(listed.lastIndexOf('</conditionalFormatting>'));
    expect(listed.indexOf('<extLst>')).toBeLessThan(listed.indexOf('<customProperties>'));
    expect(listed.indexOf('<customProperties>')).toBeLessThan(listed.indexOf('<tableParts'));
    expect(await zip.file('xl/customProperty1.bin')!.async('nodebuffer')).toEqual(Buffer.from(recipe, 'utf16le'));
    const types = await zip.file('[Content_Types].xml')!.async('string');
    expect(types.match(/Extension="bin"/g)).toHaveLength(1);
  });

  it('needs no parts of its own for a plain workbook', async () => {
    const plain = createHeadlessEngine();
    const zip = await JSZip.loadAsync(await writeXlsx(takeSnapshot(plain, [])));
    expect(Object.keys(zip.files).filter((name) => /custom/i.test(name))).toEqual([]);
    plain.dispose();
  });

  // Only where LibreOffice is installed.
  const libreOffice = spawnSync('soffice', ['--version']).status === 0 ? it : it.skip;
  libreOffice(
    'is read by LibreOffice, values and texts alike',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'sheet-state-'));
      try {
        engine.sheets[0]!.write(area(1, 1, 2, 1), [["'=cmd"], ["'_x0041_"]]);
        writeFileSync(path.join(folder, 'book.xlsx'), await writeXlsx(takeSnapshot(engine, [])));
        const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
        const asShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';
        const options = ['--headless', '--convert-to', asShown, '--outdir', folder, path.join(folder, 'book.xlsx')];
        execFileSync('soffice', [profile, ...options], { stdio: 'ignore', timeout: 100_000 });
        const lines = readFileSync(path.join(folder, 'book.csv'), 'utf8').trimEnd().split('\n');
        expect(lines.slice(0, 3)).toEqual(['Region,Customer,Sold', 'North,=cmd,2028-02-01', ',_x0041_,2028-02-02']);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
