import { layOut } from '../../src/actions/layOut';
import type { Cells } from '../../src/core/intake/cells/Cells';
import type { Layout } from '../../src/core/intake/layout/Layout';
import { readColumns } from '../../src/excel/readColumns';
import { readSelection } from '../../src/excel/readSelection';
import type { SourceRange } from '../../src/excel/SourceRange';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { calm } from './analyseNow';
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
const wanted = { labels: [0, 1], amounts: [3] };

/** The selection below its titles. */
async function rangeOf(layout: Layout): Promise<SourceRange> {
  return layOut(await readSelection(), layout).range;
}

/** The ranges the host holds for the library, as the two say on their line. */
function referencesOf(book: OpenWorkbook): ReadonlySet<string> {
  const { bridge } = book.host;
  const { sendMessageToHost: send, onMessageFromHost: hear } = bridge;
  const held = new Set<string>();
  bridge.onMessageFromHost = (text) => {
    for (const [, id] of text.matchAll(/"_ReferenceId":"([^"]+)"/g)) held.add(id!);
    hear!(text);
  };
  bridge.sendMessageToHost = (text) => {
    for (const [, id] of text.matchAll(/"Name":"_RemoveReference".*?"Arguments":\["([^"]+)"\]/g)) held.delete(id!);
    send(text);
  };
  return held;
}

const oneHeader: Layout = { titleRows: 0, headerRows: 1 };
const cellsOf = ({ columns }: Cells) => columns.map(({ header, cells }) => [header, ...cells]);

describe('the door: what is read of a range', () => {
  let book: OpenWorkbook;
  afterEach(() => book.close());
  const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
    book.Excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });

  it('tells the rows that a filter hides, and asks row by row only where some are hidden', async () => {
    book = await openRows(list);
    select(book, { column: 0, columns: 4 });
    const range = await rangeOf(oneHeader);
    const states = async () => (await readColumns(range, wanted, calm)).rowStates;
    expect(await states()).toBeUndefined();
    await onSheet((sheet) =>
      sheet.autoFilter.apply(sheet.getRange('A1:D5'), 2, { filterOn: 'Values', values: ['South', 'East'] }),
    );
    book.host.traffic.reset();
    expect([...(await states())!]).toEqual([1, 0, 1, 0]);
    expect(book.host.traffic.syncs).toBe(3);
    await onSheet((sheet) => {
      sheet.autoFilter.remove();
      sheet.getRange('2:5').rowHidden = true;
    });
    expect([...(await states())!]).toEqual([1, 1, 1, 1]);
  });

  it('marks the rows between selected areas, hidden or not', async () => {
    book = await openRows(list);
    select(book, { row: 0, column: 0, rows: 2, columns: 4 }, { row: 3, column: 0, rows: 2, columns: 4 });
    await onSheet((sheet) => (sheet.getRange('3:4').rowHidden = true));
    const cells = await readColumns(await rangeOf(oneHeader), wanted, calm);
    expect([...cells.rowStates!]).toEqual([0, 2, 1, 0]);
  });

  it('reads below titles and two header rows whose groups are merged, and notices a group that changed', async () => {
    book = await openRows([
      ['Sales report 2025'],
      [],
      ['Customer', 'First half', null, 'Second half', null],
      [null, 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Ann', 1, 2, 3, 4],
      ['Bob', 5, 6, 7, 8],
    ]);
    await onSheet((sheet) => ['A3:A4', 'B3:C3', 'D3:E3'].forEach((address) => sheet.getRange(address).merge()));
    select(book, { column: 0, columns: 5 });
    const range = await rangeOf({ titleRows: 2, headerRows: 2 });
    const read = () => readColumns(range, { labels: [0], amounts: [2, 4] }, calm);
    const cells = await read();
    expect(cells.firstRow).toBe(4);
    expect(cellsOf(cells)).toEqual([
      ['Customer', 'Ann', 'Bob'],
      ['First half Q2', 2, 6],
      ['Second half Q4', 4, 8],
    ]);
    // The group stands over a column that is not read.
    await onSheet((sheet) => (sheet.getRange('D3').values = [['H2']]));
    await expect(read()).rejects.toMatchObject({ code: 'sourceChanged', details: { address: 'A3:E4' } });
  });

  it('reads a list without headers from its first row', async () => {
    book = await openRows(list.slice(1));
    select(book, { column: 0, columns: 4 });
    const cells = await readColumns(await rangeOf({ titleRows: 0, headerRows: 0 }), wanted, calm);
    expect([cells.firstRow, cells.columns.map(({ header }) => header)]).toEqual([0, ['', '', '']]);
    expect(cells.columns[2]!.cells).toEqual([70, 80, 90, 100]);
  });

  it('names the merged blocks of customers, and nothing of the amounts', async () => {
    book = await openRows(list);
    await onSheet((sheet) => ['B2:B3', 'D4:D5'].forEach((address) => sheet.getRange(address).merge()));
    select(book, { column: 0, columns: 4 });
    const { merges } = await readColumns(await rangeOf(oneHeader), wanted, calm);
    expect(merges).toEqual([{ row: 1, column: 1, rows: 2, columns: 1 }]);
  });

  it('finds more merged blocks than Excel lists at once', async () => {
    book = await openRows([['Customer', 'Sales'], ...Array.from({ length: 1300 }, (_, row) => [`C${row}`, row])]);
    await onSheet((sheet) => {
      for (let row = 1; row < 1300; row += 2) sheet.getRangeByIndexes(row, 0, 2, 1).merge();
    });
    select(book, { column: 0, columns: 2 });
    const range = await rangeOf(oneHeader);
    const { merges } = await readColumns(range, { labels: [0], amounts: [1] }, calm);
    expect(merges).toHaveLength(650);
    expect(new Set(merges!.map(({ row, rows }) => `${row}:${rows}`)).size).toBe(650);
    expect(merges!.every(({ row, rows }) => row % 2 === 1 && rows === 2)).toBe(true);
  });

  it('names the number format of each amount where they differ', async () => {
    book = await openRows(list);
    await onSheet((sheet) => {
      sheet.getRange('D2:D5').numberFormat = [['#,##0'], ['[$€-407] #,##0'], ['#,##0'], ['#,##0']];
      sheet.getRange('B2').numberFormat = [['@']];
    });
    select(book, { column: 0, columns: 4 });
    const range = await rangeOf(oneHeader);
    const { columns } = await readColumns(range, wanted, calm);
    expect(columns[2]).toMatchObject({ numberFormat: '#,##0', formats: { names: ['#,##0', '[$€-407] #,##0'] } });
    expect([...columns[2]!.formats!.at]).toEqual([0, 1, 0, 0]);
    expect(columns[1]!.formats).toBeUndefined();
    await onSheet((sheet) => (sheet.getRange('D3').numberFormat = [['#,##0']]));
    expect((await readColumns(range, wanted, calm)).columns[2]!.formats).toBeUndefined();
  });

  it('knows how the workbook counts days and how its owner writes', async () => {
    book = await openRows(list, { culture: 'zh-CN' });
    book.engine.is1904 = true;
    select(book, { column: 0, columns: 4 });
    expect(await readColumns(await rangeOf(oneHeader), wanted, calm)).toMatchObject({
      is1904: true,
      culture: { decimal: '.', dayOrder: 'yearFirst' },
    });
  });

  it('reads the same from an Excel that tells neither merges nor culture', async () => {
    book = await openRows(list, { requirementSets: { ExcelApi: '1.9', SharedRuntime: '1.1' } });
    await onSheet((sheet) => (sheet.getRange('2:2').rowHidden = true));
    select(book, { column: 0, columns: 4 });
    const cells = await readColumns(await rangeOf(oneHeader), wanted, calm);
    expect(cellsOf(cells)[1]).toEqual(['Customer', 'Bond', 'Moneypenny', 'Q', 'M']);
    expect([...cells.rowStates!]).toEqual([1, 0, 0, 0]);
    expect([cells.merges, cells.culture]).toEqual([undefined, undefined]);
  });

  describe('of a ledger of 100,000 rows', () => {
    const rows = 100_000;
    let range: SourceRange;
    beforeEach(async () => {
      const lines: EngineValue[][] = [['Day', 'Customer', 'Sales', 'Profit']];
      for (let row = 0; row < rows; row++) lines.push([45658 + (row % 365), `Customer ${row % 900}`, row / 4, row % 7]);
      book = await openRows(lines);
      select(book, { column: 0, columns: 4 });
      range = await rangeOf(oneHeader);
    });
    const all = { labels: [0, 1], amounts: [2, 3] };

    it('tells how far it is, block by block, and keeps each name once', async () => {
      const shares: number[] = [];
      book.host.traffic.reset();
      const { columns } = await readColumns(range, all, { ...calm, progress: (share) => shares.push(share) });
      expect(columns.map(({ cells }) => cells.length)).toEqual([rows, rows, rows, rows]);
      expect(columns[2]!.cells[99_999]).toBe(99_999 / 4);
      expect(shares.length).toBeGreaterThan(4);
      expect(shares.at(-1)).toBe(1);
      expect(shares.every((share, index) => share > (shares[index - 1] ?? 0))).toBe(true);
      expect(book.host.traffic.syncs).toBe(shares.length + 2);
    });

    it('sends nothing after a cancel, keeps and writes nothing, whenever the cancel comes', async () => {
      const before = book.engine.activeSheet.usedArea(false);
      const references = referencesOf(book);
      let most = 0;
      for (const allowed of [0, 1, 2, 4]) {
        book.host.traffic.reset();
        const isCancelled = () => {
          most = Math.max(most, references.size);
          return book.host.traffic.syncs >= allowed;
        };
        const reading = readColumns(range, all, { ...calm, isCancelled });
        await expect(reading).rejects.toMatchObject({ code: 'cancelled', retryable: true });
        expect(book.host.traffic.syncs).toBe(allowed);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(book.host.traffic.syncs).toBe(allowed);
        expect(references.size).toBe(0);
      }
      expect(most).toBeGreaterThan(0);
      expect(book.engine.activeSheet.usedArea(false)).toEqual(before);
      expect(book.engine.sheets).toHaveLength(1);
    });
  });
});
