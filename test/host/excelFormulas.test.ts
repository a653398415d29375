import { functionNames } from '../../src/core/functionNames';
import { freezeFormulas } from '../../src/excel/freezeFormulas';
import { listFormulas } from '../../src/excel/listFormulas';
import { ownFormula } from '../../src/excel/ownFormula';
import { relinkFormulas } from '../../src/excel/relinkFormulas';
import { worksheetFunctions } from '../../src/functions/worksheetFunctions';
import type { EngineSheet } from '../../src/workbench/engine/Engine';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

const amounts = [100, 60, 20, 10, 5, 3, 1, 1];

describe('a formula of this add-in', () => {
  it.each([
    ['=ABC.TIER(B2:B9)', '=ABC.TIER(B2:B9)'],
    ['=IF(A1="","",abc.gini(B2:B9))', '=IF(A1="","",abc.gini(B2:B9))'],
    ['=_xldudf_ABC_TIER(B2:B9)', '=ABC.TIER(B2:B9)'],
    ['=@_xldudf_ABC_TIER(B2:B9)+1', '=@ABC.TIER(B2:B9)+1'],
    ["='C:\\tools\\x.xlam'!_xldudf_ABC_SCORE(B2:B9)", '=ABC.SCORE(B2:B9)'],
    ['=[2]!_xldudf_ABC_SCORE(B2:B9)', '=ABC.SCORE(B2:B9)'],
    ['=SUM(_xldudf_ABC_CUMSHARE(B2:B9))&"_xldudf_ABC_X("', '=SUM(ABC.CUMSHARE(B2:B9))&"_xldudf_ABC_X("'],
    ["=ABC.TIER(Sales[it's])", "=ABC.TIER(Sales[it's])"],
    ['=SUM(Sales[ABC.X(1)])+_xldudf_ABC_GINI(Sales[Net])', '=SUM(Sales[ABC.X(1)])+ABC.GINI(Sales[Net])'],
    ["=ABC.TIER('ABC.TIER('!B2:B9)", "=ABC.TIER('ABC.TIER('!B2:B9)"],
  ])('%s is known as %s', (cell, proper) => {
    expect(ownFormula(cell)).toBe(proper);
  });

  it.each([
    '="ABC.TIER("&A1',
    '=ABC.OTHER(B2:B9)',
    '=_xldudf_ABC_OTHER(B2:B9)',
    '=ABC.TIERS(B2:B9)',
    '=SUM(Table1[ABC.TIER(x)])',
    '=SUM(Table1[[#This Row],[ABC.TIER(x)]])',
    "=SUM(Table1[it'[s ABC.TIER(x)])",
    "='it''s ABC.TIER(1)'!A1",
    "='ABC.TIER(1)'!A1",
    '=SUM(ABC!B2:B9)',
    '=MYABC.TIER(B2:B9)',
    '=X.ABC.TIER(B2:B9)',
    '=_xldudf_OTHER_TIER(B2)',
    'ABC.TIER(B2:B9)',
    '=ABC.TIER',
    '',
    12,
  ])('%j is none', (cell) => {
    expect(ownFormula(cell)).toBeUndefined();
  });
});

it('every worksheet function is known by its name', () => {
  expect(worksheetFunctions.map(({ metadata }) => metadata.id).sort()).toEqual([...functionNames].sort());
});

describe('the formulas of a workbook', () => {
  let book: OpenWorkbook;
  let sheet: EngineSheet;
  beforeEach(async () => {
    book = await openRows([['ID', 'Sales'], ...amounts.map((amount, row) => [`c${row}`, amount])]);
    sheet = book.engine.activeSheet;
  });
  afterEach(() => book.close());

  const put = async (row: number, column: number, ...cells: string[]) => {
    sheet.write(
      { row, column, rows: cells.length, columns: 1 },
      cells.map((cell) => [cell]),
    );
    await book.engine.calculated();
  };
  const column = (index: number, row = 0, rows = 10) => sheet.formulas({ row, column: index, rows, columns: 1 }).flat();

  it('are counted sheet by sheet, hidden ones too, in four round trips', async () => {
    await put(1, 3, '=ABC.TIER(B2:B9)');
    await put(1, 5, '=ABC.GINI(B2:B9)', '=_xldudf_ABC_GINI(B2:B9)', '=SUM(B2:B9)');
    const hidden = book.engine.addSheet('Hidden');
    hidden.write({ row: 4, column: 2, rows: 1, columns: 1 }, [[`=ABC.HHI('${sheet.name}'!B2:B9)`]]);
    hidden.visible = false;
    hidden.isProtected = true;
    book.engine.addSheet('Blank');
    await book.engine.calculated();
    book.host.traffic.reset();
    await expect(listFormulas()).resolves.toEqual([
      { sheetName: sheet.name, count: 3, stuck: 1, isProtected: false },
      { sheetName: 'Hidden', count: 1, stuck: 0, isProtected: true },
    ]);
    expect(book.host.traffic.syncs).toBe(4);
  });

  it('are frozen with all that they fill, and nothing else is', async () => {
    await put(0, 3, 'Tier', '=ABC.TIER(B2:B9)');
    await put(0, 5, '=SUM(B2:B9)', '=ABC.GINI(B2:B9)', '=ABC.CYCLE(B2:B2)', '=ABC.HHI(B2:B9)*0+45000');
    sheet.format({ row: 3, column: 5, rows: 1, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
    const shown = sheet.values({ row: 0, column: 0, rows: 10, columns: 8 });
    const result = await freezeFormulas([sheet.name]);
    await book.engine.calculated();
    expect(result).toEqual({ changed: 4, skipped: [] });
    expect(sheet.values({ row: 0, column: 0, rows: 10, columns: 8 })).toEqual(shown);
    expect(column(3)).toEqual(['Tier', ...'AABBBCCC', null]);
    expect(column(5, 0, 4)).toEqual(['=SUM(B2:B9)', shown[1]![5], shown[2]![5], 45000]);
    expect(String(shown[2]![5])).toMatch(/^#(N\/A|VALUE!)$/);
    expect(sheet.isError(2, 5)).toBe(true);
    expect(sheet.numberFormats({ row: 3, column: 5, rows: 1, columns: 1 })).toEqual([['yyyy-mm-dd']]);
    expect(sheet.spills).toEqual([]);
    await expect(listFormulas()).resolves.toEqual([]);
  });

  it('stay texts when they give texts, whatever those look like', async () => {
    await put(0, 3, '="00"&ABC.HHI(B2:B9)*0+12', '="=A1"&LEFT(ABC.TIER(B2:B2),0)', '="1/2"&LEFT(ABC.TIER(B2:B2),0)');
    const shown = sheet.values({ row: 0, column: 3, rows: 3, columns: 1 });
    await freezeFormulas([sheet.name]);
    await book.engine.calculated();
    expect(sheet.values({ row: 0, column: 3, rows: 3, columns: 1 })).toEqual(shown);
    expect(shown.slice(1)).toEqual([['=A1'], ['1/2']]);
  });

  it('are frozen only where asked', async () => {
    await put(0, 3, '=ABC.GINI(B2:B9)');
    const other = book.engine.addSheet('Other');
    other.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[`=ABC.GINI('${sheet.name}'!B2:B9)`]]);
    await book.engine.calculated();
    await freezeFormulas(['Other']);
    expect(column(3, 0, 1)).toEqual(['=ABC.GINI(B2:B9)']);
    expect(typeof other.formulas({ row: 0, column: 0, rows: 1, columns: 1 })[0]![0]).toBe('number');
  });

  it('are left and listed where nothing is shown yet, or a cell is locked', async () => {
    await put(0, 3, '=_xldudf_ABC_GINI(B2:B9)', '=ABC.GINI(B2:B9)', '=ABC.HHI(B2:B9)', '=ABC.TIER(B2:B3)');
    sheet.lock({ row: 0, column: 3, rows: 1, columns: 1 }, false);
    sheet.lock({ row: 2, column: 3, rows: 2, columns: 1 }, false);
    sheet.isProtected = true;
    const before = column(3);
    const { sheetId, sheetName } = { sheetId: sheet.id, sheetName: sheet.name };
    await expect(freezeFormulas([sheetName])).resolves.toEqual({
      changed: 1,
      skipped: [
        { sheetName, address: 'D1', reason: 'noAnswer' },
        { sheetName, address: 'D2', reason: 'protected' },
        // Its own cell is open, the one below that it fills is not.
        { sheetName, address: 'D4', reason: 'protected' },
      ],
    });
    expect(book.engine.activeSheet.id).toBe(sheetId);
    expect(column(3)).toEqual(before.map((cell, row) => (row === 2 ? expect.any(Number) : cell)));
  });

  it('are left where they fill an array of the old kind, of which Excel lets no part be changed', async () => {
    await put(0, 3, '=ABC.GINI($B$2:$B$9)', '=ABC.GINI($B$2:$B$9)', '=ABC.HHI(B2:B9)');
    // There are no such arrays here: the trial is refused as in Excel.
    book.host.failAtBatch(6, 'GeneralException', 'nothing');
    const sheetName = sheet.name;
    await expect(freezeFormulas([sheetName])).resolves.toEqual({
      changed: 1,
      skipped: [
        { sheetName, address: 'D1', reason: 'array' },
        { sheetName, address: 'D2', reason: 'array' },
      ],
    });
    await expect(freezeFormulas([sheetName])).resolves.toEqual({ changed: 2, skipped: [] });
  });

  it('are met again by Excel, with their proper names, but for locked ones', async () => {
    await put(0, 3, '=_xldudf_ABC_TIER(B2:B9)');
    await put(0, 5, '=1+_xldudf_ABC_GINI(B2:B9)', '=ABC.GINI(B2:B9)', '=_xldudf_ABC_HHI(B2:B9)');
    sheet.lock({ row: 0, column: 0, rows: 20, columns: 8 }, false);
    sheet.lock({ row: 2, column: 5, rows: 1, columns: 1 }, true);
    sheet.isProtected = true;
    await expect(relinkFormulas()).resolves.toEqual({
      changed: 2,
      skipped: [{ sheetName: sheet.name, address: 'F3', reason: 'protected' }],
    });
    await book.engine.calculated();
    expect(sheet.values({ row: 0, column: 3, rows: 8, columns: 1 }).flat()).toEqual([...'AABBBCCC']);
    expect(column(5, 0, 3)).toEqual(['=1+ABC.GINI(B2:B9)', '=ABC.GINI(B2:B9)', '=_xldudf_ABC_HHI(B2:B9)']);
    expect(sheet.values({ row: 0, column: 5, rows: 1, columns: 1 })[0]![0]).toBeGreaterThan(1);
  });

  it('are not frozen by an Excel that cannot tell what they fill', async () => {
    book.close();
    book = await openRows([['a']], { requirementSets: { ExcelApi: '1.11' } });
    await expect(freezeFormulas([book.engine.activeSheet.name])).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('by the thousand take few round trips', async () => {
    const many = 3000;
    sheet.write(
      { row: 1, column: 6, rows: many, columns: 1 },
      Array.from({ length: many }, (_, row) => [`=ABC.HHI(B2:B9)*0+${row}`]),
    );
    await book.engine.calculated();
    book.host.traffic.reset();
    await expect(freezeFormulas([sheet.name])).resolves.toEqual({ changed: many, skipped: [] });
    expect(book.host.traffic.syncs).toBeLessThanOrEqual(6);
    expect(column(6, 1, many)).toEqual(Array.from({ length: many }, (_, row) => row));
  });
});
