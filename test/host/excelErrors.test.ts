import { goTo } from '../../src/excel/goTo';
import { HostError } from '../../src/excel/HostError';
import { mapError } from '../../src/excel/mapError';
import { runExcel } from '../../src/excel/runExcel';
import { splitRows } from '../../src/excel/splitRows';
import { textInput } from '../../src/excel/textInput';
import { freeName } from '../../src/excel/freeName';
import { TableNames } from '../../src/excel/TableNames';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

describe('what the host refuses', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows([['ID'], ['a']]);
  });
  afterEach(() => book.close());

  it.each([
    ['InvalidOperationInCellEditMode', 'editMode', true],
    ['AccessDenied', 'protectedSheet', false],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge', false],
    ['ConnectionFailure', 'offline', true],
    ['ApiNotFound', 'unsupported', false],
    ['ItemNotFound', 'sheetGone', false],
    ['GeneralException', 'failed', true],
    ['InvalidArgument', 'failed', false],
    ['ItemAlreadyExists', 'failed', true],
    ['SomethingNew', 'failed', true],
  ])('%s comes out as %s', async (hostCode, code, retryable) => {
    book.host.failAtBatch(1, hostCode, 'nothing');
    const failing = runExcel(
      async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      },
      { sheet: 'Orders' },
    );
    await expect(failing).rejects.toBeInstanceOf(HostError);
    await expect(failing).rejects.toMatchObject({ code, retryable, details: { sheet: 'Orders', hostCode } });
  });

  it('is told apart from a mistake of the caller, which stays what it is', async () => {
    const careless = runExcel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(careless).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    await expect(careless).rejects.not.toBeInstanceOf(HostError);
    const bug = new TypeError('x is not a function');
    expect(mapError(bug)).toBe(bug);
    await expect(runExcel(() => Promise.reject(bug))).rejects.toBe(bug);
  });

  it('leads to a cell, or says that its sheet is gone', async () => {
    const { id: sheetId, name: sheetName } = book.engine.activeSheet;
    book.engine.activateSheet(book.engine.addSheet('Other').id);
    await goTo({ sheetId, sheetName }, 'R7');
    expect(book.engine.selection).toEqual({ sheetId, areas: [{ row: 6, column: 17, rows: 1, columns: 1 }] });
    book.engine.deleteSheet(sheetId);
    await expect(goTo({ sheetId, sheetName }, 'R7')).rejects.toMatchObject({
      code: 'sheetGone',
      details: { sheet: sheetName, address: 'R7' },
    });
  });
});

describe('small parts of writing', () => {
  it('mark all text as text, and leave numbers and formulas alone', () => {
    expect(['=1', '00123', 'Alder', "'quoted", '', null, 12.5, { formula: '=A1' }].map(textInput)).toEqual([
      "'=1",
      "'00123",
      "'Alder",
      "''quoted",
      '',
      '',
      12.5,
      '=A1',
    ]);
  });

  it('cut rows by rows, by cells and by bytes, and lose none', () => {
    const tall = Array.from({ length: 45_000 }, (_, row) => [row]);
    expect(splitRows(tall).map(({ start, rows }) => [start, rows.length])).toEqual([
      [0, 20_000],
      [20_000, 20_000],
      [40_000, 5_000],
    ]);
    const wide = Array.from({ length: 30 }, () => Array.from({ length: 10_000 }, () => 1));
    expect(splitRows(wide).map(({ rows }) => rows.length)).toEqual([10, 10, 10]);
    const heavy = Array.from({ length: 7 }, () => ['客'.repeat(200_000)]);
    expect(splitRows(heavy).map(({ rows }) => rows.length)).toEqual([2, 2, 2, 1]);
    for (const { rows, bytes } of splitRows(heavy)) {
      expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThanOrEqual(bytes + 2);
    }
    expect(splitRows([])).toEqual([]);
    expect(splitRows([['x'.repeat(4_000_000)]])).toHaveLength(1);
  });

  it('find a free name, blind to capitals', () => {
    const numbered = (name: string, copy: number) => `${name} (${copy})`;
    expect(freeName('ABC', ['abc', 'ABC (2)'], numbered)).toBe('ABC (3)');
    expect(freeName('ABC', ['Orders'], numbered)).toBe('ABC');
  });

  it('number tables without a line below, past names that are taken, and never so that they read as an address', () => {
    const names = new TableNames(['abcroll', 'ABCROLL2', 'Abc']);
    expect(['AbcRoll', 'AbcRoll', 'Abc'].map((name) => names.promise(name))).toEqual([
      ...['AbcRoll3', 'AbcRoll4', 'AbcTable2'],
    ]);
  });
});
