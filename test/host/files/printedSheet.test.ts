import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { Engine } from '../../../src/workbench/engine/Engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/headlessEngine';
import { loadSnapshot } from '../../../src/workbench/files/loadSnapshot';
import { readXlsx } from '../../../src/workbench/files/readXlsx';
import { takeSnapshot } from '../../../src/workbench/files/takeSnapshot';
import { writeXlsx } from '../../../src/workbench/files/writeXlsx';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const oddName = "O'Neil, Q1! <&>";
const customers = 120;

/** A sheet to be printed, and another whose name is hard to write down. */
function fill(engine: Engine): void {
  const sheet = engine.activeSheet;
  sheet.name = 'ABC customers';
  const rows = Array.from({ length: customers }, (_, row) => [`客户 ${row + 1}`, customers - row, '稳定']);
  sheet.write(area(0, 0, 2, 3), [['Ranked customers'], ['Customer', 'Sales', 'Measure']]);
  sheet.write(area(2, 0, customers, 3), rows);
  sheet.write(area(2, 2), [['Visit every week, agree a plan for the year and keep his prices where they are.']]);
  sheet.setColumnWidth(2, 1, 160);
  sheet.format(area(2, 1, customers, 1), { numberFormat: '#,##0.00' });
  sheet.format(area(2, 2, customers, 1), { wrap: true, vertical: 'top' });
  sheet.setRowHeight({ row: 1, rows: 1 }, 40);
  sheet.freeze(2, 1);
  sheet.addTable(area(1, 0, customers + 1, 3), 'Ranked');
  sheet.tabColour = '#0F6CBD';
  sheet.hasGridlines = false;
  sheet.page = {
    isLandscape: true,
    paper: 9,
    fit: { across: 1, down: 0 },
    margins: { left: 34, right: 34, top: 36 },
    isCentredAcross: true,
    areas: [area(0, 0, customers + 2, 3)],
    titleRows: { row: 1, rows: 1 },
    texts: { leftFooter: '&A', rightFooter: '&P / &N' },
  };
  const odd = engine.addSheet(oddName);
  odd.write(area(0, 0, 2, 2), [
    [1, '=SUM(Sales)'],
    [2, '=Ratio*2'],
  ]);
  odd.page = {
    scale: 80,
    areas: [area(0, 0), area(1, 1)],
    titleRows: { row: 0, rows: 1 },
    titleColumns: { column: 0, columns: 2 },
  };
  odd.lock(area(0, 0, 2, 2), false);
  odd.lock(area(1, 1), true);
  odd.isProtected = true;
  engine.putName({ name: 'Sales', formula: `='ABC customers'!$B$3:$B$${customers + 2}`, comment: 'a "b"' });
  engine.putName({ name: 'Ratio', formula: '=0.8' });
  engine.putName({
    name: 'Local',
    formula: `='${oddName.replaceAll("'", "''")}'!$A$1`,
    sheetId: odd.id,
    isHidden: true,
  });
}

const stateOf = (engine: Engine) => ({
  names: engine.names.map(({ id: _id, sheetId, ...name }) => ({
    ...name,
    sheet: engine.sheets.find(({ id }) => id === sheetId)?.name,
  })),
  sheets: engine.sheets.map((sheet) => ({
    name: sheet.name,
    page: sheet.page,
    tabColour: sheet.tabColour,
    hasGridlines: sheet.hasGridlines,
    frozen: sheet.frozen,
    heights: sheet.rowHeights(0, 6),
    set: [0, 1, 2].map((row) => sheet.isRowHeightSet(row)),
    wraps: sheet.formats(area(2, 2))[0]![0]!.wrap,
    open: [0, 1].map((row) => [0, 1].map((column) => isOpen(sheet.unlocked, row, column))),
    values: sheet.values(area(0, 0, 4, 3)),
  })),
});

function isOpen(unlocked: readonly ReturnType<typeof area>[], row: number, column: number): boolean {
  return unlocked.some(
    (each) =>
      row >= each.row && row < each.row + each.rows && column >= each.column && column < each.column + each.columns,
  );
}

describe('what a file says of printing, locks and names', () => {
  let engine: Engine;
  let bytes: Uint8Array;
  beforeEach(async () => {
    engine = createHeadlessEngine();
    fill(engine);
    await engine.calculated();
    bytes = await writeXlsx(takeSnapshot(engine, []));
  });
  afterEach(() => engine.dispose());

  it('comes back as it was', async () => {
    const copy = createHeadlessEngine();
    loadSnapshot(copy, await readXlsx(bytes));
    await copy.calculated();
    expect(stateOf(copy)).toEqual(stateOf(engine));
    expect(stateOf(engine).sheets[1]!.values[0]).toEqual([1, (customers * (customers + 1)) / 2, null]);
    copy.dispose();
  });

  it('stands in the file as Excel has it', async () => {
    const zip = await JSZip.loadAsync(bytes);
    const book = await zip.file('xl/workbook.xml')!.async('string');
    const [sheet, odd] = await Promise.all(
      [1, 2].map((place) => zip.file(`xl/worksheets/sheet${place}.xml`)!.async('string')),
    );
    expect(book.match(/<definedNames>.*<\/definedNames>/)![0].replaceAll('&#39;', "'")).toBe(
      [
        '<definedNames>',
        `<definedName name="Sales" comment="a &#34;b&#34;">'ABC customers'!$B$3:$B$${customers + 2}</definedName>`,
        '<definedName name="Ratio">0.8</definedName>',
        `<definedName name="Local" localSheetId="1" hidden="1">'O''Neil, Q1! &#60;&#38;&#62;'!$A$1</definedName>`,
        `<definedName name="_xlnm.Print_Area" localSheetId="0">'ABC customers'!$A$1:$C$${customers + 2}</definedName>`,
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">'ABC customers'!$2:$2</definedName>`,
        `<definedName name="_xlnm.Print_Area" localSheetId="1">'O''Neil, Q1! &#60;&#38;&#62;'!$A$1:$A$1,'O''Neil, Q1! &#60;&#38;&#62;'!$B$2:$B$2</definedName>`,
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'O''Neil, Q1! &#60;&#38;&#62;'!$A:$B,'O''Neil, Q1! &#60;&#38;&#62;'!$1:$1</definedName>`,
        '</definedNames>',
      ].join(''),
    );
    expect(sheet).toContain('<tabColor rgb="FF0F6CBD"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<sheetView [^>]*showGridLines="0"/);
    expect(sheet).toMatch(/<pane xSplit="1" ySplit="2" topLeftCell="B3"[^>]* state="frozen"\/>/);
    expect(sheet).toMatch(/<row r="2" [^>]*ht="30" customHeight="1"/);
    expect(sheet).toMatch(/<row r="3" ht="60" spans/); // high enough for its text, and not for good
    expect(sheet).toContain('<printOptions horizontalCentered="1"/>');
    expect(/<pageSetup [^>]*>/.exec(sheet!)![0]).toMatch(
      /paperSize="9" orientation="landscape".* fitToWidth="1" fitToHeight="0"/,
    );
    expect(sheet).toContain('<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
    expect(odd).toContain('<sheetProtection sheet="1"');
  });

  // Only where LibreOffice and poppler are installed.
  const canPrint = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;
  (canPrint ? it : it.skip)(
    'is how LibreOffice prints it: landscape A4, one page wide, the header on every page, a footer',
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'printed-'));
      try {
        writeFileSync(path.join(folder, 'book.xlsx'), bytes);
        const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
        const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'book.xlsx')];
        execFileSync('soffice', [profile, ...options], { stdio: 'ignore' });
        const pdf = path.join(folder, 'book.pdf');
        expect(existsSync(pdf)).toBe(true);
        if (process.env['KEEP_PDF']) writeFileSync(process.env['KEEP_PDF'], readFileSync(pdf));
        const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
        expect(info).toMatch(/Page size:\s+84[12]\.\d+ x 595/);
        const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
        const ofTable = pages.filter((page) => page.includes('ABC customers'));
        expect(ofTable.length).toBeGreaterThan(2);
        ofTable.forEach((page, place) => {
          expect(page).toMatch(/Customer\s+Sales\s+Measure/);
          expect(page).toMatch(new RegExp(`ABC customers\\s+${place + 1} ?/ ?\\d`));
        });
        expect(ofTable[0]).toContain('120.00');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
