import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const thin = { kind: 'thin', colour: '#BFBFBF' } as const;

/** A form with all that a plan has: names of its own, lists to choose from, colours, bars, lines, folded rows, pages. */
function addForm(engine: Engine, name: string, target: number): EngineSheet {
  const sheet = engine.addSheet(name);
  sheet.write(area(0, 0, 12, 3), [
    ['Plan <1> & "2"', null, null],
    ['Target', target, '=plan_target*2'],
    ['Status', 'Done', '=IF(plan_status="Done",1,0)'],
    ...Array.from({ length: 8 }, (_, row) => [`Step ${row + 1}`, row / 10, '=B4']),
    ['Total', '=SUM(plan_steps)', null],
  ]);
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const names = { plan_target: '$B$2', plan_status: '$B$3', plan_steps: '$B$4:$B$11' };
  for (const [key, cells] of Object.entries(names))
    engine.putName({ name: key, formula: `=${quoted}!${cells}`, sheetId: sheet.id });
  sheet.merge([area(0, 0, 1, 3)]);
  sheet.format(area(1, 0, 11, 3), { borders: { top: thin, bottom: thin, left: thin, right: thin } });
  sheet.format(area(11, 0, 1, 3), { borders: { top: { kind: 'medium', colour: '#1F4E79' } }, bold: true });
  sheet.putValidation({
    areas: [area(2, 1), area(3, 0, 2)],
    kind: 'list',
    formula1: 'Done,Not <started>,未开始',
    ignoresBlanks: true,
    hasDropDown: true,
    alert: { style: 'warning', title: 'Not "here"', message: 'Choose & go on', isShown: true },
    prompt: { title: '', message: 'One of these', isShown: true },
  });
  const share = { kind: 'decimal', operator: 'between', formula1: '=0', formula2: '=1', ignoresBlanks: true } as const;
  sheet.putValidation({ ...share, areas: [area(3, 1, 8)] });
  const later = { kind: 'date', operator: 'greaterThanOrEqual', formula1: '=36526', ignoresBlanks: false } as const;
  sheet.putValidation({ ...later, areas: [area(20, 1)] });
  sheet.putValidation({
    areas: [area(21, 1)],
    kind: 'list',
    formula1: '=$A$4:$A$11',
    ignoresBlanks: true,
    hasDropDown: false,
  });
  sheet.addFormatRule({ kind: 'bar', areas: [area(3, 1, 8)], colour: '#9DC3E6', to: 1 });
  sheet.addFormatRule({
    kind: 'formula',
    areas: [area(3, 0, 8, 3)],
    formula: '=AND(ISNUMBER($B4),$B4<0.3)',
    font: '#C00000',
  });
  sheet.setOutlineLevel({ row: 4, rows: 3 }, 1);
  sheet.hideRows([{ row: 4, rows: 3 }], true);
  sheet.setOutlineLevel({ row: 8, rows: 2 }, 2);
  sheet.page = { paper: 9, rowBreaks: [2, 7], texts: { centerFooter: '&P / &N' } };
  sheet.properties.set('abcTemplate', 'annualPlan');
  return sheet;
}

const stateOf = (engine: Engine) =>
  engine.sheets.map((sheet) => ({
    name: sheet.name,
    names: engine.namesOn(sheet.id).map(({ name, formula }) => [name, formula]),
    values: sheet.values(area(0, 0, 12, 3)),
    formats: sheet.formats(area(0, 0, 12, 3)),
    validations: sheet.validations.map(({ id: _id, ...validation }) => validation),
    rules: sheet.formatRules.map(({ id: _id, ...rule }) => rule),
    levels: [...sheet.outlineLevels(0, 12)],
    hidden: [...sheet.hiddenRows(0, 12)],
    page: sheet.page,
    properties: [...sheet.properties],
  }));

describe('a form in a file', () => {
  let engine: Engine;
  let bytes: Uint8Array;
  beforeEach(async () => {
    engine = createHeadlessEngine();
    addForm(engine, "O'Neil 1", 10);
    addForm(engine, '计划', 20);
    await engine.calculated();
    bytes = await writeXlsx(takeSnapshot(engine, []));
  });
  afterEach(() => engine.dispose());

  it('comes back as it was, also a second time', async () => {
    const copy = createHeadlessEngine();
    loadSnapshot(copy, await readXlsx(bytes));
    await copy.calculated();
    expect(stateOf(copy)).toEqual(stateOf(engine));
    expect(copy.sheets.map((sheet) => sheet.values(area(1, 2))[0]![0])).toEqual([null, 20, 40]);
    const again = createHeadlessEngine();
    loadSnapshot(again, await readXlsx(await writeXlsx(takeSnapshot(copy, []))));
    await again.calculated();
    expect(stateOf(again)).toEqual(stateOf(engine));
    copy.dispose();
    again.dispose();
  });

  it('stands in the file as Excel has it', async () => {
    const sheet = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet2.xml')!.async('string');
    const order = ['</sheetData>', '<mergeCells', '<conditionalFormatting', '<dataValidations', '<pageMargins'];
    order.push('<headerFooter', '<rowBreaks', '<customProperties', '</worksheet>');
    const places = order.map((part) => sheet.indexOf(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(sheet).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/>');
    expect(sheet).toMatch(/<row r="5"[^>]* hidden="1"[^>]* outlineLevel="1"/);
    expect(sheet).toMatch(/<row r="8"[^>]* collapsed="1"/);
    expect(sheet.match(/ collapsed="1"/g)).toHaveLength(1);
    expect(sheet).toContain('outlineLevelRow="2"');
    const [first] = sheet.match(/<dataValidation .*?<\/dataValidation>/)!;
    expect(first).toContain(
      ' type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    );
    expect(first).toContain('sqref="B3 A4:A5"><formula1>&#34;Done,Not &#60;started&#62;,未开始&#34;</formula1>');
  });

  it('is what other programs read', async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer & Buffer);
    const sheet = book.getWorksheet('计划')!;
    expect(sheet.getCell('B3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Done,Not <started>,未开始"'],
    });
    expect(sheet.getCell('B5').border).toMatchObject({ top: { style: 'thin', color: { argb: 'FFBFBFBF' } } });
    expect(sheet.getRow(5)).toMatchObject({ outlineLevel: 1, hidden: true });
  });

  // Only where LibreOffice and poppler are installed.
  const canPrint = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;
  (canPrint ? it : it.skip)(
    'is opened by LibreOffice: its own names in each sheet, folded rows, new pages where they were set',
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'form-'));
      try {
        writeFileSync(path.join(folder, 'book.xlsx'), bytes);
        const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
        const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'book.xlsx')];
        execFileSync('soffice', [profile, ...options], { stdio: 'ignore', timeout: 100_000 });
        const pdf = path.join(folder, 'book.pdf');
        expect(existsSync(pdf)).toBe(true);
        if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], readFileSync(pdf));
        const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
        const pages = text.split('\f').filter((page) => page.trim() !== '');
        expect(pages).toHaveLength(6);
        expect([pages[0], pages[3]].map((page) => /Target\s+(\d+)\s+(\d+)/.exec(page!)!.slice(1))).toEqual([
          ['10', '20'],
          ['20', '40'],
        ]);
        expect(pages[1]).toMatch(/Status\s+Done\s+1\n+\s*Step 1/);
        expect(pages[1]).not.toContain('Step 2');
        expect(pages[2]).toMatch(/Step 5[\s\S]*Total\s+2\.8/);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
