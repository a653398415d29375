import { readSelection } from '../../src/excel/readSelection';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(60_000);

const list: EngineValue[][] = [
  ['ID', 'Customer', 'Region', 'Sales'],
  ['007', 'Bond', 'North', 70],
  ['008', 'Moneypenny', 'South', 80],
  ['009', 'Q', 'West', 90],
  ['010', 'M', 'East', 100],
];
const lastRow = 1_048_575;

describe('the door: what a selection means', () => {
  let book: OpenWorkbook;
  afterEach(() => book.close());
  const sheet = () => book.engine.activeSheet;
  const put = (row: number, column: number, cell: EngineValue) =>
    sheet().write({ row, column, rows: 1, columns: 1 }, [[cell]]);

  it('asks neither areas nor values of a whole sheet, of whole columns or rows, one or several', async () => {
    book = await openRows(list);
    const { maxColumns, maxRows } = sheet();
    const whole = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
    const places = [];
    for (const areas of [[whole], [{ column: 0, columns: 4 }], [{ row: 0, column: 0, rows: 5, columns: maxColumns }]]) {
      select(book, ...areas);
      book.host.traffic.reset();
      const { place, top } = await readSelection();
      places.push(place);
      expect(top.values).toEqual(list);
      expect([book.host.traffic.syncs, book.host.traffic.unboundedReads]).toEqual([3, []]);
    }
    expect(places).toEqual(Array(3).fill({ row: 0, column: 0, rows: 5, columns: 4 }));

    select(book, { column: 1 }, { column: 3 });
    book.host.traffic.reset();
    const apart = await readSelection();
    expect(apart.place).toEqual({ row: 0, column: 1, rows: 5, columns: 3 });
    expect(apart.top.sheetColumns).toEqual([1, 3]);
    expect(apart.top.values[2]).toEqual(['Moneypenny', 80]);
    expect(apart.rowBlocks).toBeUndefined();
    expect([book.host.traffic.syncs, book.host.traffic.unboundedReads]).toEqual([3, []]);
  });

  it('takes columns of the same rows, and rows of the same columns, as one list', async () => {
    book = await openRows(list);
    select(book, { column: 3, rows: 4 }, { column: 0, rows: 4, columns: 2 });
    expect((await readSelection()).top).toMatchObject({
      sheetColumns: [0, 1, 3],
      values: [
        ['ID', 'Customer', 'Sales'],
        ['007', 'Bond', 70],
        ['008', 'Moneypenny', 80],
        ['009', 'Q', 90],
      ],
    });
    select(book, { row: 4, column: 0, rows: 1, columns: 4 }, { row: 0, column: 0, rows: 2, columns: 4 });
    expect(await readSelection()).toMatchObject({
      place: { row: 0, column: 0, rows: 5, columns: 4 },
      rowBlocks: [
        { row: 0, rows: 2 },
        { row: 4, rows: 1 },
      ],
    });
  });

  it('narrows several areas to what they hold, and says so when that is nothing', async () => {
    book = await openRows(list);
    select(book, { row: 0, column: 0, rows: 3, columns: 4 }, { row: 20, column: 0, rows: 3, columns: 4 });
    const above = await readSelection();
    expect([above.place.rows, above.rowBlocks]).toEqual([3, undefined]);
    select(book, { row: 20, column: 0, rows: 2, columns: 4 }, { row: 30, column: 0, rows: 3, columns: 4 });
    await expect(readSelection()).rejects.toMatchObject({ code: 'emptySelection' });
    put(25, 0, 'between the areas');
    await expect(readSelection()).rejects.toMatchObject({ code: 'emptySelection' });
  });

  it('takes the header of a table along, whichever of its rows or columns are selected', async () => {
    book = await openRows([['Report'], [], ...list]);
    sheet().addTable({ row: 2, column: 0, rows: 5, columns: 4 }, 'Dealers');
    select(book, { row: 3, column: 1, rows: 4 }, { row: 3, column: 3, rows: 4 });
    book.host.traffic.reset();
    const columns = await readSelection();
    expect(book.host.traffic.syncs).toBe(4);
    expect(columns.top).toMatchObject({ row: 2, sheetColumns: [1, 3] });
    expect(columns.top.values[0]).toEqual(['Customer', 'Sales']);
    expect(columns).toMatchObject({ tableName: 'Dealers', layout: { titleRows: 0, headerRows: 1 } });
    select(book, { row: 3, column: 0, rows: 1, columns: 4 }, { row: 5, column: 0, rows: 2, columns: 4 });
    expect(await readSelection()).toMatchObject({
      place: { row: 2, rows: 5 },
      rowBlocks: [
        { row: 2, rows: 2 },
        { row: 5, rows: 2 },
      ],
      layout: { titleRows: 0, headerRows: 1 },
    });
    select(book, { column: 0, columns: 4 });
    const titled = await readSelection();
    expect(titled).toMatchObject({ place: { row: 0, rows: 7 }, layout: { titleRows: 2, headerRows: 1 } });
    expect(titled.tableName).toBeUndefined();
  });

  it('takes a filtered table as a whole', async () => {
    book = await openRows(list);
    await book.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:D5', true);
      table.columns.getItem('Region').filter.applyValuesFilter(['North']);
      await context.sync();
    });
    expect([...sheet().hiddenRows(0, 5)].map(Boolean)).toEqual([false, false, true, true, true]);
    select(book, { row: 1, column: 3, rows: 1 });
    expect((await readSelection()).place).toEqual({ row: 0, column: 0, rows: 5, columns: 4 });
  });

  it('takes all that the sheet holds for a cell that stands alone, such as a title above a blank row', async () => {
    const blank = ['', '', '', ''];
    book = await openRows([['Dealer sales 2025', '', '', ''], ['in CNY', '', '', ''], blank, ...list]);
    select(book, { row: 0, column: 0, rows: 1, columns: 1 });
    book.host.traffic.reset();
    const { place, top } = await readSelection();
    expect(place).toEqual({ row: 0, column: 0, rows: 8, columns: 4 });
    expect(top.values.slice(3)).toEqual(list);
    expect([book.host.traffic.syncs, book.host.traffic.unboundedReads]).toEqual([3, []]);
  });

  it('takes the list around one cell, and says where the sheet goes on', async () => {
    book = await openRows([...list, ['', '', '', ''], ['011', 'N', 'East', 110]]);
    select(book, { row: 2, column: 1, rows: 1, columns: 1 });
    expect(await readSelection()).toMatchObject({
      place: { row: 0, column: 0, rows: 5, columns: 4 },
      beyond: { row: 0, column: 0, rows: 7, columns: 4 },
    });
    select(book, { row: 0, column: 0, rows: 7, columns: 4 });
    expect((await readSelection()).beyond).toBeUndefined();
  });

  it('takes the list around one cell, also around merged cells that a click selects together', async () => {
    book = await openRows([['Report'], ...list]);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B3:B4').merge();
      await context.sync();
    });
    const places = [];
    for (const area of [
      { row: 3, column: 3, rows: 1 },
      { row: 2, column: 1, rows: 2 },
    ]) {
      select(book, area);
      places.push((await readSelection()).place);
    }
    expect(places).toEqual(Array(2).fill({ row: 0, column: 0, rows: 6, columns: 4 }));
    select(book, { row: 1, column: 1, rows: 3 });
    expect((await readSelection()).place).toEqual({ row: 1, column: 1, rows: 2, columns: 1 });
  });

  it('takes the whole of a spilled range for one of its cells', async () => {
    book = await openRows([[]]);
    put(1, 1, '={"Customer","Sales";"Ann",5;"Bob",7}');
    await book.engine.calculated();
    select(book, { row: 3, column: 2, rows: 1 });
    const { place, top } = await readSelection();
    expect(place).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
    expect(top.values).toEqual([
      ['Customer', 'Sales'],
      ['Ann', 5],
      ['Bob', 7],
    ]);
  });

  it('reads protected sheets like any other, and says that an empty one is empty', async () => {
    book = await openRows(list);
    sheet().isProtected = true;
    select(book, { column: 0, columns: 4 });
    expect((await readSelection()).place.rows).toBe(5);
    book.engine.activateSheet(book.engine.addSheet('Empty').id);
    for (const area of [
      { row: 0, column: 0, rows: 1 },
      { column: 0, columns: 3 },
      { column: 0, columns: sheet().maxColumns },
    ]) {
      select(book, area);
      await expect(readSelection()).rejects.toMatchObject({ code: 'emptySelection', details: { sheet: 'Empty' } });
    }
  });

  it('finds the only value of a column in the last row of the sheet', async () => {
    book = await openRows([[]]);
    sheet().write({ row: lastRow, column: 0, rows: 1, columns: 1 }, [[5]]);
    select(book, { row: 0, column: 0, rows: lastRow + 1 });
    const { place, top } = await readSelection();
    expect(place).toEqual({ row: lastRow, column: 0, rows: 1, columns: 1 });
    expect(top.values).toEqual([[5]]);
  });

  it('knows how the workbook counts days and how its owner writes', async () => {
    book = await openRows(list, { culture: 'de-DE' });
    select(book, { column: 0, columns: 4 });
    expect((await readSelection()).top).toMatchObject({ culture: { decimal: ',', dayOrder: 'dayFirst' } });
    expect((await readSelection()).top.is1904).toBeUndefined();
    book.engine.is1904 = true;
    expect((await readSelection()).top.is1904).toBe(true);
  });

  it('does without what an older Excel does not tell', async () => {
    book = await openRows(list, { requirementSets: { ExcelApi: '1.9', SharedRuntime: '1.1' } });
    book.engine.is1904 = true;
    select(book, { column: 0, columns: 4 });
    const { top } = await readSelection();
    expect([top.culture, top.is1904]).toEqual([undefined, true]);
  });
});
