import { appendRows } from '../../src/excel/appendRows';
import { changeCells } from '../../src/excel/changeCells';
import type { FormulaChange } from '../../src/excel/FormulaChange';
import { freezeFormulas } from '../../src/excel/freezeFormulas';
import { HostError } from '../../src/excel/HostError';
import { readColumns } from '../../src/excel/readColumns';
import { relinkFormulas } from '../../src/excel/relinkFormulas';
import { writeBeside } from '../../src/excel/writeBeside';
import type { EngineSheet, EngineValue } from '../../src/workbench/engine/Engine';
import { calm } from './analyseNow';
import type { OpenWorkbook } from './openWorkbook';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(120_000);

const books = new QuickWorkbooks();
const rows: EngineValue[][] = [
  ['ID', 'Sales'],
  ['a', 3],
  ['b', 1],
  ['c', 2],
];
const table = { row: 0, column: 0, rows: 4, columns: 2 };

interface Case {
  /** Makes ready what the writing needs; gives the writing. */
  readonly prepare: (book: OpenWorkbook, sheet: EngineSheet) => Promise<() => Promise<unknown>>;
  /** What a colleague does. */
  readonly work: (sheet: EngineSheet) => void;
  /** Puts what the colleague did out of the way, where the writing cannot come through with it. */
  readonly clear?: (sheet: EngineSheet) => void;
  /** Whether all was written; after a success only. */
  readonly isComplete: (sheet: EngineSheet, value: unknown) => boolean;
}

const put = (sheet: EngineSheet, row: number, column: number, ...cells: EngineValue[]) =>
  sheet.write({ row, column, rows: 1, columns: cells.length }, [cells]);
const at = (sheet: EngineSheet, row: number, column: number) =>
  sheet.formulas({ row, column, rows: 1, columns: 1 })[0]![0];
const sort = (sheet: EngineSheet) =>
  sheet.write({ row: 1, column: 0, rows: 3, columns: 2 }, [
    ['b', 1],
    ['c', 2],
    ['a', 3],
  ]);
const swap = (sheet: EngineSheet) =>
  sheet.write(
    table,
    sheet.values(table).map(([one, two]) => [two!, one!]),
  );
const append = (sheet: EngineSheet, ...lines: EngineValue[][]) => {
  lines.forEach((line, index) => put(sheet, 4 + index, 0, ...line));
  sheet.resizeTable(sheet.tables[0]!.id, { ...table, rows: 4 + lines.length });
};

const appending: Pick<Case, 'prepare' | 'isComplete'> = {
  prepare: async (_, sheet) => {
    sheet.addTable(table, 'Ours');
    const added = [
      ['x', 8],
      ['y', 9],
    ];
    return () => appendRows([{ sheetId: sheet.id, headers: ['ID', 'Sales'], rows: added, formats: [null, '0.00'] }]);
  },
  isComplete: (sheet) => {
    const { rows: now } = sheet.tables[0]!.area;
    return at(sheet, now - 2, 0) === 'x' && at(sheet, now - 1, 1) === 9;
  },
};
const changing: Pick<Case, 'prepare' | 'isComplete'> = {
  prepare: async ({ engine }, sheet) => {
    const { id: sheetId } = sheet;
    put(sheet, 1, 3, '=B2*2', "'007");
    await engine.calculated();
    const rows = [[46100, { formula: '=B3+1' }, 'x']];
    return () =>
      changeCells([
        { sheetId, row: 1, column: 0, before: [['a', 3]] },
        { sheetId, row: 1, column: 3, rows, before: [['=B2*2', '007', null]], format: 'yyyy-mm-dd' },
      ]);
  },
  isComplete: (sheet) => at(sheet, 1, 3) === 46100 && at(sheet, 1, 4) === '=B3+1' && sheet.values(texts)[0]![0] === 'x',
};
const texts = { row: 1, column: 5, rows: 1, columns: 1 };
const beside: Pick<Case, 'prepare' | 'isComplete'> = {
  prepare: async (_, { id: sheetId, name: sheetName }) => {
    const range = { sheetId, sheetName, ...table, headerRows: 1 as const, headers: { 0: 'ID', 1: 'Sales' } };
    const read = await readColumns(range, { labels: [0], amounts: [1] }, calm);
    const spec = { rows: 4, cells: [['Tier'], ['A'], ['C'], ['B']] };
    return () => writeBeside(range, spec, read, (address) => ({ key: address, value: 'kept' }));
  },
  isComplete: (sheet) =>
    JSON.stringify(sheet.values({ row: 0, column: 2, rows: 4, columns: 1 }).flat()) === '["Tier","A","C","B"]',
};
const freezing: Pick<Case, 'prepare' | 'isComplete'> = {
  prepare: async ({ engine }, sheet) => {
    put(sheet, 1, 4, '=ABC.TIER(B2:B4)', '=ABC.GINI(B2:B4)');
    await engine.calculated();
    return () => freezeFormulas([sheet.name]);
  },
  // One that cannot be frozen, for what it fills is not free, is told.
  isComplete: (sheet, value) =>
    sheet
      .formulas({ row: 1, column: 4, rows: 3, columns: 2 })
      .flat()
      .filter((cell) => isFormula(cell)).length === (value as FormulaChange).skipped.length,
};
const isFormula = (cell: EngineValue | undefined) => String(cell).startsWith('=ABC') || String(cell).startsWith('=_xl');
const relinking: Pick<Case, 'prepare' | 'isComplete'> = {
  prepare: async ({ engine }, sheet) => {
    put(sheet, 1, 4, '=_xldudf_ABC_HHI(B2:B4)', '=_xldudf_ABC_GINI(B2:B4)');
    await engine.calculated();
    return () => relinkFormulas();
  },
  isComplete: (sheet) => [4, 5].every((column) => !String(at(sheet, 1, column)).includes('_xldudf')),
};

const cases: readonly (readonly [string, Case])[] = [
  [
    'types below a table that grows',
    { ...appending, work: (s) => put(s, 5, 1, "'00123"), clear: (s) => put(s, 5, 1, null) },
  ],
  [
    'puts a formula below a table that grows',
    { ...appending, work: (s) => put(s, 4, 0, '=1+1'), clear: (s) => put(s, 4, 0, null) },
  ],
  ['appends a row to a table that grows', { ...appending, work: (s) => append(s, ['d', 4]) }],
  ['appends three rows to a table that grows', { ...appending, work: (s) => append(s, ['d', 4], ['x', 8], ['f', 6]) }],
  ['sorts a table that grows', { ...appending, work: sort }],
  ['swaps the columns of a table that grows', { ...appending, work: swap, clear: swap }],
  [
    'types into a cell that is changed',
    { ...changing, work: (s) => put(s, 1, 5, "'=mine"), clear: (s) => put(s, 1, 5, null) },
  ],
  [
    'puts another formula into a cell that is changed',
    { ...changing, work: (s) => put(s, 1, 3, '=B2*3'), clear: (s) => put(s, 1, 3, '=B2*2') },
  ],
  [
    'puts what it shows over the formula of a cell that is changed',
    { ...changing, work: (s) => put(s, 1, 3, 6), clear: (s) => put(s, 1, 3, '=B2*2') },
  ],
  [
    'clears a cell that is changed',
    { ...changing, work: (s) => put(s, 1, 4, null), clear: (s) => put(s, 1, 4, "'007") },
  ],
  ['sorts the rows of a cell that is changed', { ...changing, work: sort, clear: (s) => s.write(table, rows) }],
  ['types beside a range', { ...beside, work: (s) => put(s, 2, 2, "'3-4"), clear: (s) => put(s, 2, 2, null) }],
  ['sorts a range that is written beside', { ...beside, work: sort, clear: (s) => s.write(table, rows) }],
  ['swaps two columns of a range that is written beside', { ...beside, work: swap, clear: swap }],
  ['types over a formula that is frozen', { ...freezing, work: (s) => put(s, 1, 5, 'mine') }],
  ['types over a formula that is frozen and fills others', { ...freezing, work: (s) => put(s, 1, 4, 'mine') }],
  [
    'types into what a formula that is frozen fills',
    { ...freezing, work: (s) => put(s, 2, 4, 'mine'), clear: (s) => put(s, 2, 4, null) },
  ],
  ['puts another formula over one that is frozen', { ...freezing, work: (s) => put(s, 1, 5, '=SUM(B2:B4)') }],
  ['types over a formula that is linked anew', { ...relinking, work: (s) => put(s, 1, 5, "'007") }],
];

describe('a colleague at work between the look and the writing', () => {
  it.each(cases)('who %s loses nothing at any round trip', async (_, { prepare, work, clear, isComplete }) => {
    let failures = 0;
    for (let batch = 1, isOver = false; !isOver; batch++) {
      const book = await books.open();
      try {
        const { engine } = book;
        const sheet = engine.activeSheet;
        sheet.write(table, rows);
        const run = await prepare(book, sheet);
        let theirs: unknown;
        const content = () => stateOf(sheet);
        book.host.traffic.reset();
        book.host.atBatch(batch, async () => {
          const before = content();
          work(sheet);
          await engine.calculated();
          theirs = { before, after: content() };
        });
        let value: unknown;
        let failure: unknown;
        try {
          value = await run();
        } catch (error) {
          failure = error;
        }
        isOver = theirs === undefined;
        await engine.calculated();
        if (failure === undefined) {
          expect([batch, isComplete(sheet, value)]).toEqual([batch, true]);
          continue;
        }
        failures++;
        if (!(failure instanceof HostError)) throw failure;
        expect(['notEmpty', 'sourceChanged']).toContain(failure.code);
        expect(failure.details).toMatchObject({ sheet: sheet.name });
        expect(failure.details['leftover']).toBeUndefined();
        expect([batch, content()]).toEqual([batch, (theirs as { after: unknown }).after]);
        expect([...engine.settings]).toEqual([]);
        clear?.(sheet);
        await engine.calculated();
        value = await run();
        await engine.calculated();
        expect([batch, isComplete(sheet, value)]).toEqual([batch, true]);
      } finally {
        book.close();
      }
    }
    if (work !== sort || clear) expect(failures).toBeGreaterThan(0);
  });
});

/** All cells as they stand and as they show, their formats, and the tables. */
function stateOf(sheet: EngineSheet): unknown {
  const area = { row: 0, column: 0, rows: 9, columns: 7 };
  return {
    formulas: sheet.formulas(area),
    values: sheet.values(area),
    formats: sheet.numberFormats(area),
    tables: sheet.tables.map((each) => each.area),
  };
}
