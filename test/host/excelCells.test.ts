import { changeCells } from '../../src/excel/changeCells';
import { readNamed } from '../../src/excel/readNamed';
import { readRanges } from '../../src/excel/readRanges';
import type { EngineSheet } from '../../src/workbench/engine/Engine';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

const rows = [
  ['ID', 'Sales', 'Share'],
  ['007', 3, '=B2/SUM(B$2:B$3)'],
  ['b', 1, '=B3/SUM(B$2:B$3)'],
];
const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('cells that are known by their names or places', () => {
  let book: OpenWorkbook;
  let sheet: EngineSheet;
  let sheetId: string;
  beforeEach(async () => {
    book = await openRows([['ID']]);
    sheet = book.engine.activeSheet;
    sheet.write({ row: 0, column: 0, rows: 3, columns: 3 }, [rows[0]!, ["'007", ...rows[1]!.slice(1)], rows[2]!]);
    await book.engine.calculated();
    sheetId = sheet.id;
  });
  afterEach(() => book.close());

  const name = (of: EngineSheet, text: string, cells: string) =>
    book.engine.putName({ name: text, formula: `='${of.name.replaceAll("'", "''")}'!${cells}`, sheetId: of.id });

  it('are read by the names of their sheets in three round trips, however many sheets and names there are', async () => {
    name(sheet, 'plan_sales', '$B$2:$B$3');
    name(sheet, 'plan_share', '$C$2');
    book.engine.putName({ name: 'plan_none', formula: '=1+1', sheetId });
    book.engine.putName({ name: 'plan_other', formula: `='${sheet.name}'!$A$1` });
    const others = Array.from({ length: 40 }, (_, index) => {
      const other = book.engine.addSheet(`O'Brien ${index}`);
      other.write(one(index, 2), [[index]]);
      name(other, 'plan_sales', `$C$${index + 1}`);
      return other;
    });
    const names = ['plan_sales', 'plan_share', 'plan_none', 'plan_other', 'never'];
    book.host.traffic.reset();
    const read = await readNamed([
      { sheetId, names },
      { sheetId: 'gone', names },
      ...others.map(({ id }) => ({ sheetId: id, names: ['plan_sales', 'plan_share'] })),
    ]);
    expect(book.host.traffic.syncs).toBe(3);
    expect(read[0]).toEqual({
      sheetName: sheet.name,
      cells: {
        plan_sales: { row: 1, column: 1, values: [[3], [1]], formulas: [[3], [1]] },
        plan_share: { row: 1, column: 2, values: [[0.75]], formulas: [['=B2/SUM(B$2:B$3)']] },
      },
    });
    expect(read[1]).toBeUndefined();
    expect(read.slice(2)).toEqual(
      others.map((_, index) => ({
        sheetName: `O'Brien ${index}`,
        cells: { plan_sales: { row: index, column: 2, values: [[index]], formulas: [[index]] } },
      })),
    );
  });

  it('are read by their places in two round trips, and in pieces where they are many', async () => {
    const other = book.engine.addSheet('Other');
    other.write(one(9, 9), [[5]]);
    book.host.traffic.reset();
    const read = await readRanges([
      { sheetId, row: 0, column: 0, rows: 3, columns: 2 },
      { sheetId: 'gone', ...one(0, 0) },
      { sheetId: other.id, ...one(9, 9) },
    ]);
    expect(book.host.traffic.syncs).toBe(2);
    expect(read).toEqual([rows.map((line) => line.slice(0, 2)), undefined, [[5]]]);
    book.host.traffic.reset();
    const [large] = await readRanges([{ sheetId, row: 0, column: 0, rows: 60_001, columns: 2 }]);
    expect(book.host.traffic.syncs).toBe(3);
    expect([large!.length, large![2], large![60_000]]).toEqual([60_001, ['b', 1], ['', '']]);
  });

  it('are changed on several sheets in two round trips, text as text', async () => {
    const other = book.engine.addSheet('Other');
    other.write(one(0, 0), [[1]]);
    book.host.traffic.reset();
    await changeCells([
      { sheetId, row: 1, column: 0, rows: [['008', 4]], before: [['007', 3]] },
      { sheetId, row: 1, column: 2, rows: [[{ formula: '=B2*2' }]], before: [['=B2/SUM(B$2:B$3)']], format: '0.0' },
      { sheetId: other.id, row: 0, column: 0, rows: [[null, '=cmd']], before: [[1, null]] },
    ]);
    expect(book.host.traffic.syncs).toBe(2);
    await book.engine.calculated();
    expect(sheet.values({ row: 1, column: 0, rows: 1, columns: 3 })).toEqual([['008', 4, 8]]);
    expect(sheet.numberFormats(one(1, 2))).toEqual([['0.0']]);
    expect(other.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[null, '=cmd']]);
  });

  it.each<readonly [string, string, Parameters<typeof changeCells>[0][number]['before']]>([
    ['a value where another was read', 'A2', [['008', 3]]],
    ['a value where a blank was read', 'B2', [['007', null]]],
    ['a formula where its value was read', 'C2', [['007', 3, 0.75]]],
    ['a blank where a value was read', 'D2', [['007', 3, '=B2/SUM(B$2:B$3)', 1]]],
  ])('stay as they are with %s', async (_, address, before) => {
    const written = before.map((line) => line.map(() => 9));
    await expect(changeCells([{ sheetId, row: 1, column: 0, rows: written, before }])).rejects.toMatchObject({
      code: 'sourceChanged',
      retryable: true,
      details: { address, sheet: sheet.name, context: 'record' },
    });
    expect(sheet.formulas({ row: 1, column: 0, rows: 1, columns: 3 })).toEqual([['007', 3, '=B2/SUM(B$2:B$3)']]);
  });

  it('stay as they are where another cell shows something else than was read', async () => {
    const change = { sheetId, row: 5, column: 0, rows: [[1]], before: [[null]] };
    await expect(changeCells([{ sheetId, row: 1, column: 2, before: [[0.5]] }, change])).rejects.toMatchObject({
      code: 'sourceChanged',
      details: { address: 'C2' },
    });
    expect(sheet.values(one(5, 0))).toEqual([[null]]);
    await changeCells([{ sheetId, row: 1, column: 2, before: [[0.75]] }, change]);
    expect(sheet.values(one(5, 0))).toEqual([[1]]);
  });

  it('stay as they are on a protected sheet, and one that is gone is told', async () => {
    sheet.isProtected = true;
    const change = { sheetId, row: 5, column: 0, rows: [[1]], before: [[null]] };
    await expect(changeCells([change])).rejects.toMatchObject({
      code: 'protectedSheet',
      details: { sheet: sheet.name },
    });
    await expect(changeCells([{ ...change, sheetId: 'gone' }])).rejects.toMatchObject({ code: 'sheetGone' });
  });

  it('are not asked for where nothing is to be changed', async () => {
    book.host.traffic.reset();
    await changeCells([]);
    await changeCells([{ sheetId, row: 1, column: 0, before: [['else']] }]);
    expect(book.host.traffic.syncs).toBe(0);
  });
});
