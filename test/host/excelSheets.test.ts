import { appendRows } from '../../src/excel/appendRows';
import { drawSheets } from '../../src/excel/drawSheets';
import { findSheets } from '../../src/excel/findSheets';
import { goToSheet } from '../../src/excel/goToSheet';
import { readSheetTable } from '../../src/excel/readSheetTable';
import { showSheets } from '../../src/excel/showSheets';
import { recordKey } from '../../src/sheets/records/recordKey';
import type { CellSpec, SheetSpec } from '../../src/sheets/SheetSpec';
import type { EngineSheet } from '../../src/workbench/engine/Engine';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

function specOf(name: string, cells: readonly (readonly CellSpec[])[], more: Partial<SheetSpec> = {}): SheetSpec {
  const table = { name: 'Rows', row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  const blocks = [{ row: 0, column: 0, cells }];
  return { name, columnWidths: [], blocks, tables: [table], charts: [], textColours: [], ...more };
}

const twoRows = [
  ['Run', 'Day'],
  [1, 46000],
];
const draw = (...specs: SheetSpec[]) =>
  drawSheets(
    specs.map(({ name }) => name),
    (names) => specs.map((spec, index) => ({ ...spec, name: names[index]! })),
  );

describe('drawing several sheets', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows([['ID'], ['a']]);
  });
  afterEach(() => book.close());

  it('gives them one number where one name is taken, and tells it before formulas are made', async () => {
    book.engine.addSheet('abc CUSTOMERS');
    const build = jest.fn((names: readonly string[]) => [
      specOf(names[0]!, [['Count'], [{ formula: `=COUNTA('${names[1]!}'!A:A)` }]]),
      specOf(names[1]!, twoRows),
    ]);
    await expect(drawSheets(['ABC', 'ABC customers'], build)).resolves.toMatchObject({
      sheetNames: ['ABC (2)', 'ABC customers (2)'],
    });
    expect(build).toHaveBeenCalledTimes(1);
    await book.engine.calculated();
    const sheet = book.engine.sheets.find(({ name }) => name === 'ABC (2)')!;
    expect(sheet.values({ row: 1, column: 0, rows: 1, columns: 1 })).toEqual([[2]]);
    expect(book.engine.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(['Rows', 'Rows2']);
  });

  it('sets up panes and pages, hides what starts hidden, and shows the first that does not', async () => {
    await draw(
      specOf('Kept', twoRows, { isHidden: true, properties: { [recordKey]: 'runs' } }),
      specOf('Shown', twoRows, {
        freeze: { rows: 1, columns: 2 },
        print: {
          orientation: 'landscape',
          titleRows: { row: 0, rows: 1 },
          area: { row: 0, column: 0, rows: 2, columns: 2 },
        },
      }),
    );
    const [, kept, shown] = book.engine.sheets;
    expect([kept!.visible, kept!.isVeryHidden, shown!.visible]).toEqual([false, false, true]);
    expect(book.engine.activeSheet.id).toBe(shown!.id);
    expect(shown!.frozen).toEqual({ rows: 1, columns: 2 });
    await book.Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem('Shown').pageLayout;
      layout.load('orientation,paperSize,zoom,leftMargin,topMargin');
      const foot = layout.headersFooters.defaultForAllPages.load('leftFooter,rightFooter');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      const area = layout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      expect(layout.toJSON()).toMatchObject({ orientation: 'Landscape', paperSize: 'A4' });
      expect(layout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(layout.leftMargin).toBeCloseTo(34, 0);
      expect([foot.leftFooter, foot.rightFooter]).toEqual(['&A', '&P / &N']);
      expect([titles.address, area.address]).toEqual(['Shown!1:1', 'Shown!A1:B2']);
    });
  });

  it.each([
    ['a text too long for a cell', [['Run'], ['x'.repeat(32_768)]], { context: 'cell', sheet: 'Two', address: 'A2' }],
    ['a formula too long for a cell', [['Run', { formula: `=${'1+'.repeat(4_100)}1` }]], { address: 'B1' }],
  ])('adds nothing for %s, and names it', async (_, cells, details) => {
    book.host.traffic.reset();
    const drawing = draw(specOf('One', twoRows), specOf('Two', cells as CellSpec[][]));
    await expect(drawing).rejects.toMatchObject({ code: 'tooLarge', retryable: false, details });
    expect([book.host.traffic.syncs, book.engine.sheets.length]).toEqual([1, 1]);
  });

  it('adds nothing for rows beyond the last of any sheet', async () => {
    const spec = specOf('One', twoRows, { blocks: [{ row: 1_048_575, column: 0, cells: twoRows }] });
    await expect(draw(spec)).rejects.toMatchObject({ code: 'tooLarge', details: { context: 'sheet', sheet: 'One' } });
    expect(book.engine.sheets).toHaveLength(1);
  });

  it('takes at most six round trips and one more for each 1.5 MB, for 10,000 customers on two sheets', async () => {
    const customers = Array.from({ length: 10_000 }, (_, row): CellSpec[] => [
      row + 1,
      `K${10_000 + row}`,
      `Customer number ${row} 有限公司`,
      ...Array.from({ length: 12 }, (_each, column) => (row * 7919 + column * 104_729) / 1000),
      { formula: `=IF(O${row + 2}>0,"A","B")` },
    ]);
    const header = customers[0]!.map((_, column) => `Column ${column + 1}`);
    book.host.traffic.reset();
    await draw(
      specOf('ABC', [['Tier'], ['A']], { print: { orientation: 'portrait' } }),
      specOf('ABC customers', [header, ...customers], { freeze: { rows: 1, columns: 0 } }),
    );
    const { syncs, requestBytes } = book.host.traffic;
    expect(requestBytes).toBeGreaterThan(1_500_000);
    expect(syncs).toBeLessThanOrEqual(6 + Math.ceil(requestBytes / 1_500_000));
    expect(book.engine.activeSheet.name).toBe('ABC');
    const [, , drawn] = book.engine.sheets;
    expect(drawn!.tables).toMatchObject([{ area: { row: 0, column: 0, rows: 10_001, columns: 16 } }]);
    const last = drawn!.formulas({ row: 10_000, column: 0, rows: 1, columns: 16 })[0]!;
    expect([last[0], last[1], last[15]]).toEqual([10_000, 'K19999', '=IF(O10001>0,"A","B")']);
    await book.engine.calculated();
  }, 60_000);
});

describe('a change as one step of undo', () => {
  let book: OpenWorkbook;
  afterEach(() => {
    jest.restoreAllMocks();
    book.close();
  });

  /** The library takes options; what is asked for is seen there. */
  async function open(version: string): Promise<() => (boolean | undefined)[]> {
    book = await openRows([['ID'], ['a']], { requirementSets: { ExcelApi: version } });
    const run = jest.spyOn(Excel, 'run');
    return () => run.mock.calls.map(([options]) => (options as Excel.RunOptions).mergeUndoGroup);
  }

  it('is asked for where Excel can', async () => {
    const asked = await open('1.20');
    await draw(specOf('One', twoRows));
    expect(asked()).toEqual([true]);
  });

  it('is not asked for where Excel cannot', async () => {
    const asked = await open('1.14');
    await draw(specOf('One', twoRows));
    expect(asked()).toEqual([undefined]);
  });

  it.each([1, 2, 3])('is given up when Excel cannot undo what is in batch %i', async (batch) => {
    const asked = await open('1.20');
    book.host.failAtBatch(batch, 'UndoNotSupported', 'half');
    await expect(draw(specOf('One', twoRows))).resolves.toMatchObject({ sheetNames: ['One'] });
    expect(asked()).toEqual(batch === 1 ? [true, undefined] : [true, undefined, undefined]);
    expect(book.engine.sheets.map(({ name }) => name)).toEqual([book.engine.sheets[0]!.name, 'One']);
  });
});

describe('sheets that keep something', () => {
  let book: OpenWorkbook;
  let sheet: EngineSheet;
  let sheetId: string;
  beforeEach(async () => {
    book = await openRows([['ID'], ['a']]);
    await draw(specOf('Runs', [...twoRows, [2, 46_001]], { isHidden: true, properties: { [recordKey]: 'runs' } }));
    sheet = book.engine.sheets.at(-1)!;
    sheetId = sheet.id;
  });
  afterEach(() => book.close());

  const put = (row: number, column: number, cell: string | number | null) =>
    sheet.write({ row, column, rows: 1, columns: 1 }, [[cell]]);

  it('are found under any name, in two round trips for a hundred sheets', async () => {
    sheet.name = 'My runs';
    for (let index = 0; index < 100; index++) book.engine.addSheet(`Plan ${index}`);
    book.host.traffic.reset();
    await expect(findSheets(recordKey)).resolves.toEqual([
      { sheetId, sheetName: 'My runs', isShown: false, value: 'runs', also: {} },
    ]);
    expect(book.host.traffic.syncs).toBe(2);
    await expect(findSheets('abcPlanner.recipe')).resolves.toEqual([]);
  });

  it('have tables that are read by their headers', async () => {
    put(0, 2, 'Note');
    put(0, 3, 'beside the table');
    sheet.resizeTable(sheet.tables[0]!.id, { row: 0, column: 0, rows: 3, columns: 3 });
    put(2, 2, '00123');
    book.host.traffic.reset();
    const read = await readSheetTable(sheetId, (headers) => [headers.indexOf('Note'), headers.indexOf('Run')]);
    expect(read).toEqual({
      sheetId,
      sheetName: 'Runs',
      tableName: 'Rows',
      row: 0,
      column: 0,
      headers: ['Run', 'Day', 'Note'],
      rows: 2,
      columns: [
        ['', '00123'],
        [1, 2],
      ],
    });
    expect(book.host.traffic.syncs).toBe(3);
    const wide = await readSheetTable(sheetId, () => [3], true);
    expect(wide).toMatchObject({ headers: ['Run', 'Day', 'Note', 'beside the table'], columns: [['', '']] });
  });

  it('give no table where there are none, or two', async () => {
    sheet.addTable({ row: 0, column: 5, rows: 2, columns: 1 }, 'Other');
    await expect(readSheetTable(sheetId, () => [])).resolves.toBeUndefined();
    for (const { id } of sheet.tables) sheet.deleteTable(id);
    await expect(readSheetTable(sheetId, () => [])).resolves.toBeUndefined();
  });

  const part = (rows: readonly (readonly CellSpec[])[]) => ({ sheetId, headers: ['Run', 'Day'], rows });

  it('get rows below their last ones, in four round trips', async () => {
    book.host.traffic.reset();
    await appendRows([
      part([
        [3, '=1'],
        [4, null],
      ]),
    ]);
    expect(book.host.traffic.syncs).toBe(4);
    expect(sheet.tables[0]!.area.rows).toBe(5);
    expect(sheet.formulas({ row: 3, column: 0, rows: 2, columns: 2 })).toEqual([
      [3, '=1'],
      [4, null],
    ]);
    expect(sheet.isError(3, 1)).toBe(false);
    await appendRows([part([])]);
    expect(sheet.tables[0]!.area.rows).toBe(5);
  });

  it('get ten thousand rows of twenty columns in few round trips', async () => {
    const headers = Array.from({ length: 20 }, (_, column) => `H${column}`);
    await draw(specOf('Details', [headers, headers.map(() => 0)], { properties: { [recordKey]: 'details' } }));
    const details = book.engine.sheets.at(-1)!;
    const rows = Array.from({ length: 10_000 }, (_, row) => headers.map((_each, column) => row * 20 + column));
    book.host.traffic.reset();
    await appendRows([{ sheetId: details.id, headers, rows }, part([[3, 46_002]])]);
    expect(book.host.traffic.syncs).toBeLessThanOrEqual(10);
    expect(details.tables[0]!.area.rows).toBe(10_002);
    expect(sheet.tables[0]!.area.rows).toBe(4);
  }, 60_000);

  it.each([
    [
      'something stands below',
      () => put(3, 1, 'note'),
      { code: 'notEmpty', details: { address: 'B4', sheet: 'Runs' } },
    ],
    ['a header is another', () => put(0, 1, 'Date'), { code: 'sourceChanged', retryable: true }],
    ['the sheet is protected', () => void (sheet.isProtected = true), { code: 'protectedSheet' }],
    ['its table is gone', () => sheet.deleteTable(sheet.tables[0]!.id), { code: 'sourceChanged' }],
    ['it is gone itself', () => book.engine.deleteSheet(sheetId), { code: 'sheetGone' }],
  ])('get none where %s', async (_, change, failure) => {
    change();
    await expect(appendRows([part([[3, 46_002]])])).rejects.toMatchObject(failure);
    if (book.engine.sheets.includes(sheet)) {
      expect(sheet.values({ row: 3, column: 0, rows: 1, columns: 1 })).toEqual([[null]]);
    }
  });

  it('are shown, gone to and hidden again', async () => {
    await expect(goToSheet(sheetId)).rejects.toMatchObject({ code: 'hiddenSheet', details: { sheet: 'Runs' } });
    await showSheets([sheetId], true);
    await goToSheet(sheetId);
    expect(book.engine.activeSheet.id).toBe(sheetId);
    await showSheets([sheetId], false);
    expect(sheet.visible).toBe(false);
    book.engine.isStructureProtected = true;
    await expect(showSheets([sheetId], true)).rejects.toMatchObject({ code: 'protectedWorkbook' });
  });

  it('are neither found nor drawn by an Excel that keeps nothing with sheets', async () => {
    book.close();
    book = await openRows([['ID'], ['a']], { requirementSets: { ExcelApi: '1.11' } });
    await expect(findSheets(recordKey)).resolves.toEqual([]);
    const record = specOf('Runs', twoRows, { properties: { [recordKey]: 'runs' } });
    await expect(draw(record)).rejects.toMatchObject({ code: 'unsupported' });
    await expect(draw(specOf('ABC', twoRows, { properties: { other: '1' } }))).resolves.toBeDefined();
    await expect(appendRows([part([[3, 46_002]])])).rejects.toMatchObject({ code: 'unsupported' });
  });
});
