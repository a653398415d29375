import type { Analysis } from '../../src/actions/Analysis';
import { chooseRange } from '../../src/actions/chooseRange';
import { judgementOf } from '../../src/actions/judgementOf';
import { layOut } from '../../src/actions/layOut';
import { listReports } from '../../src/actions/listReports';
import { refreshReport, type Refreshed } from '../../src/actions/refreshReport';
import { setOverride } from '../../src/actions/setOverride';
import { writeReport } from '../../src/actions/writeReport';
import type { WriteForm } from '../../src/actions/WriteForm';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Tier } from '../../src/core/abc/Tier';
import type { Mapping } from '../../src/core/intake/Mapping';
import { defaultTreatments } from '../../src/core/intake/Treatments';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { analyseNow, calm, today, valueOf } from './analyseNow';
import { contentOf, openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(60_000);

const rows: EngineValue[][] = [
  ['ID', 'Dealer', 'Sales'],
  ["'00123", "'=cmd|calc", 900],
  ["'1E3", 'Birch', 700],
  ["'3-4", 'Cedar', 500],
  ['K4', '杉木商行', 300],
  ['K5', 'Fir', 100],
];
const added: EngineValue[][] = [
  ['N1', 'Gum', 1000],
  ["'1E3", 'Birch', 600],
];
const bySales: Mapping = { customer: 0, name: 1, indicators: [{ kind: 'scale', column: 2 }] };
const day = new Date(2026, 2, 31);
const settings = { ...defaultSettings('count'), nearBorder: 0.07 };

describe('a report judged anew', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows(rows);
  });
  afterEach(() => book.close());

  const source = () => book.engine.sheets[0]!;
  const put = (row: number, column: number, lines: EngineValue[][]) =>
    source().write({ row, column, rows: lines.length, columns: lines[0]!.length }, lines);
  const run = (work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void) =>
    book.Excel.run(async (context) => {
      work(context, context.workbook.worksheets.getFirst());
      await context.sync();
    });
  const analyse = async (mapping = bySales, treatments = defaultTreatments): Promise<Analysis> => {
    select(book, { column: 0, columns: 3 });
    return analyseNow(valueOf(await chooseRange(today)), mapping, settings, treatments);
  };
  const write = async (analysis: Analysis, form: WriteForm = 'values', language: 'en-US' | 'zh-CN' = 'en-US') => {
    const written = valueOf(await writeReport(analysis, form, language, day));
    await book.engine.calculated();
    return written;
  };
  const reportId = async () => valueOf(await listReports())[0]!.sheetId;
  const refresh = async () => refreshReport(await reportId(), calm, today + 1);
  const tierOf = (analysis: Analysis) =>
    new Map(judgementOf(analysis).customers.map(({ id, tier }) => [id, tier] as const));
  /** Who went where, counted by hand from two judgements. */
  const expectMoves = ({ changes, analysis }: Refreshed, before: Analysis) => {
    const [one, other] = [tierOf(before), tierOf(analysis)];
    const ids = [...new Set([...one.keys(), ...other.keys()])].sort();
    const moves = ids.map((id): [string, Tier | undefined, Tier | undefined] => [id, one.get(id), other.get(id)]);
    expect(changes.moves.map((move) => [move.customerId, move.before, move.after]).sort()).toEqual(moves.sort());
  };
  const everything = () => JSON.stringify(book.engine.sheets.map(({ id }) => contentOf(book, id)));

  it('is that of the same data with the same settings while nothing has changed, and writes nothing', async () => {
    const treatments = { ...defaultTreatments, similar: 'merge' } as const;
    const analysis = await analyse(bySales, treatments);
    await write(analysis);
    const before = everything();
    const kept = await book.Excel.run(async (context) => {
      const { settings: all } = context.workbook;
      all.load('items/key,items/value');
      await context.sync();
      return JSON.stringify(all.items.map(({ key, value }) => [key, value as string]));
    });
    const refreshed = valueOf(await refresh());
    expect(refreshed.settings).toEqual(settings);
    expect(refreshed.report).toEqual({ sheetName: 'ABC customers', readOn: '2026-03-31' });
    expect(refreshed.rows).toEqual({ before: 5, after: 5 });
    expect(refreshed.analysis).toMatchObject({ mapping: bySales, treatments, today: today + 1 });
    expect(judgementOf(refreshed.analysis)).toEqual(judgementOf(analysis));
    expect(refreshed.changes.moves.every((move) => move.before === move.after)).toBe(true);
    expect(everything()).toBe(before);
    await book.Excel.run(async (context) => {
      const { settings: all } = context.workbook;
      all.load('items/key,items/value');
      await context.sync();
      expect(JSON.stringify(all.items.map(({ key, value }) => [key, value as string]))).toBe(kept);
    });
    // And can be written next to the old one.
    expect(valueOf(await writeReport(refreshed.analysis, 'values', 'en-US', day)).sheetName).toBe('ABC (2)');
    expect(valueOf(await listReports())).toHaveLength(2);
  });

  it.each(['values', 'formulas', 'native'] as const)(
    'takes the rows that a plain list has got below, and tells who moved since a report of %s',
    async (form) => {
      const before = await analyse();
      await write(before, form);
      put(6, 0, added);
      const refreshed = valueOf(await refresh());
      expect(refreshed.rows).toEqual({ before: 5, after: 7 });
      expect(tierOf(refreshed.analysis).get('N1')).toBe('B');
      expect(tierOf(refreshed.analysis).get('1E3')).toBe('A');
      expectMoves(refreshed, before);
      expect(refreshed.changes.moves).toContainEqual({
        customerId: 'N1',
        customer: 'Gum',
        before: undefined,
        after: 'B',
      });
    },
  );

  it('takes the rows of a table, wherever it has been moved and whatever its sheet is called', async () => {
    await run((_, sheet) => void (sheet.tables.add('A1:C6', true).name = 'Dealers'));
    const before = await analyse();
    expect(before.chosen.tableName).toBe('Dealers');
    await write(before);
    await run((context, sheet) => {
      sheet.name = 'Renamed';
      sheet.tables.getItem('Dealers').rows.add(undefined, added.map((line) => [...line]) as never);
      void context;
    });
    const refreshed = valueOf(await refresh());
    expect(refreshed.analysis.chosen.range.sheetName).toBe('Renamed');
    expect(refreshed.rows).toEqual({ before: 5, after: 7 });
    expectMoves(refreshed, before);
  });

  it('takes the rows of a named range', async () => {
    await run((context, sheet) => void context.workbook.names.add('Dealers', sheet.getRange('A1:C6')));
    const before = await analyse();
    await write(before);
    put(6, 0, added);
    put(8, 0, [['K9', 'not in the range', 5000]]);
    await run((context, sheet) => {
      context.workbook.names.getItem('Dealers').delete();
      context.workbook.names.add('Dealers', sheet.getRange('A1:C8'));
    });
    const refreshed = valueOf(await refresh());
    expect(refreshed.rows).toEqual({ before: 5, after: 7 });
    expect(tierOf(refreshed.analysis).has('K9')).toBe(false);
    expectMoves(refreshed, before);
  });

  it('finds its columns by their headers: after a column came before, between or at the end, or two changed places', async () => {
    const before = await analyse();
    await write(before);
    const without = (columns: number) => source().clear({ row: 0, column: 0, rows: 9, columns }, 'contents');
    for (const order of [
      [3, 0, 1, 2],
      [3, 4, 0, 1, 2],
      [0, 3, 1, 2],
      [0, 1, 2, 3],
      [2, 0, 1],
    ]) {
      without(6);
      put(
        0,
        0,
        rows.map((line, row) => order.map((column) => line[column] ?? (row === 0 ? `Own ${column}` : 'x'))),
      );
      const refreshed = valueOf(await refresh());
      expect([order, refreshed.analysis.mapping.indicators]).toEqual([
        order,
        [{ kind: 'scale', column: order.indexOf(2) }],
      ]);
      expectMoves(refreshed, before);
      expect([...tierOf(refreshed.analysis)]).toEqual([...tierOf(before)]);
    }
  });

  it('takes a plain list whose sheet was renamed, also where another sheet has its name now', async () => {
    const before = await analyse();
    await write(before);
    await run((_, sheet) => void (sheet.name = 'Renamed'));
    await run((context) => void context.workbook.worksheets.add('Sheet1'));
    put(6, 0, added);
    const refreshed = valueOf(await refresh());
    expect(refreshed.analysis.chosen.range.sheetName).toBe('Renamed');
    expect(refreshed.rows).toEqual({ before: 5, after: 7 });
    expectMoves(refreshed, before);
  });

  it.each([
    [0, 2],
    [0, 19],
    [7, 3],
  ])('takes a plain list from row %i that stands at row %i now, below other texts', async (from, to) => {
    const place = (at: number, lines: EngineValue[][]) => {
      source().clear({ row: 0, column: 0, rows: 60, columns: 3 }, 'contents');
      for (let row = 0; row < at; row++) put(row, 0, [[`Remark ${row}`]]);
      put(at, 0, lines);
    };
    place(from, rows);
    select(book, { row: from, column: 0, rows: 6, columns: 3 });
    const before = await analyseNow(valueOf(await chooseRange(today)), bySales, settings);
    expect(before.chosen.range.row).toBe(from);
    await write(before);
    place(to, [...rows, ...added]);
    put(to + 10, 0, [['K9', 'another list', 5000]]);
    const refreshed = valueOf(await refresh());
    expect(refreshed.rows).toEqual({ before: 5, after: 7 });
    expect(refreshed.analysis.chosen.range.row).toBe(to);
    expectMoves(refreshed, before);
  });

  it('keeps the header rows below titles that were chosen', async () => {
    source().clear({ row: 0, column: 0, rows: 9, columns: 3 }, 'contents');
    put(0, 0, [['Report of sales', null, null], [null, null, null], ...rows]);
    select(book, { column: 0, columns: 3 });
    const chosen = layOut(valueOf(await chooseRange(today)).selection, { titleRows: 2, headerRows: 1 }, [], today);
    const before = await analyseNow(chosen, bySales, settings);
    await write(before);
    put(8, 0, added);
    const refreshed = valueOf(await refresh());
    expect(refreshed.rows).toEqual({ before: 5, after: 7 });
    expectMoves(refreshed, before);
  });

  it('takes only the rows that were chosen, where they were a part of the list', async () => {
    select(book, { row: 0, column: 0, rows: 3, columns: 3 }, { row: 4, column: 0, rows: 1, columns: 3 });
    const before = await analyseNow(valueOf(await chooseRange(today)), bySales, settings);
    expect(tierOf(before).size).toBe(3);
    await write(before);
    put(6, 0, added);
    const refreshed = valueOf(await refresh());
    expect([...tierOf(refreshed.analysis).keys()]).toEqual([...tierOf(before).keys()]);
  });

  it('reads the periods that a wide sheet has got since', async () => {
    book.close();
    const wide = [
      ['Dealer', '2025-01', '2025-02', '2025-03'],
      ['Alder', 10, 20, 30],
      ['Birch', 5, 5, 5],
      ['Cedar', 1, 1, 90],
    ];
    book = await openRows(wide.map((line) => line.slice(0, 3)));
    const chosen = valueOf(await chooseRange(today));
    const { customer, indicators } = chosen.guess;
    const before = await analyseNow(chosen, { customer: customer!, indicators }, settings);
    await write(before);
    put(0, 3, wide.map((line) => line.slice(3)) as EngineValue[][]);
    const refreshed = valueOf(await refresh());
    expect(Array.from(refreshed.analysis.intake.table!.indicators[0]!.totals)).toEqual([60, 15, 92]);
  });

  it('compares with the tiers that stand on the report now: edited, sorted, among own columns, in Chinese', async () => {
    const before = await analyse();
    const { customersSheet } = await write(before, 'values', 'zh-CN');
    await book.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(customersSheet).tables.getItemAt(0);
      const whole = table.getRange();
      whole.load('values');
      await context.sync();
      const [headers, ...lines] = whole.values as [string[], ...(string | number)[][]];
      const tier = headers.indexOf('级别');
      const sorted = lines
        .reverse()
        .map((line) => line.map((cell, at) => (at === tier && line.includes('Fir') ? 'A' : cell)));
      whole.values = [headers, ...sorted].map((line) =>
        line.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)),
      );
      await context.sync();
    });
    const { changes } = valueOf(await refresh());
    expect(changes.moves.filter((move) => move.before !== move.after)).toEqual([
      { customerId: 'K5', customer: 'Fir', before: 'A', after: 'C' },
    ]);
    expect(changes.moves.map(({ customerId }) => customerId).sort()).toEqual([...tierOf(before).keys()].sort());
  });

  it('knows the tiers set by hand since', async () => {
    await write(await analyse());
    const override = { customerId: 'K5', customer: 'Fir', tier: 'A', reason: '', author: '', setOn: today } as const;
    valueOf(await setOverride(override, 'en-US'));
    const { changes } = valueOf(await refresh());
    expect(changes.moves.filter((move) => move.before !== move.after)).toMatchObject([
      { customerId: 'K5', before: 'C', after: 'A' },
    ]);
  });

  it('tells what blocks, and keeps the tiers of the report for when it no longer does', async () => {
    await write(await analyse());
    put(2, 2, [['=1/0']]);
    await book.engine.calculated();
    const { analysis, changes } = valueOf(await refresh());
    expect(analysis.judgement).toBeUndefined();
    expect(analysis.intake.issues).toContainEqual(expect.objectContaining({ code: 'errorCell' }));
    expect(changes.moves.map(({ before, after }) => [before, after])).toEqual([
      ['A', undefined],
      ['B', undefined],
      ['B', undefined],
      ['C', undefined],
      ['C', undefined],
    ]);
  });

  describe('is refused, and nothing is written,', () => {
    const refused = async (code: string, details: object, work: () => Promise<unknown> = refresh) => {
      const before = everything();
      expect(await work()).toMatchObject({ ok: false, failure: { code, details } });
      expect(everything()).toBe(before);
    };
    beforeEach(async () => {
      await write(await analyse());
    });

    it('where a mapped column is gone', async () => {
      put(0, 2, [['Umsatz']]);
      await refused('sourceChanged', { sheet: 'Sheet1', context: 'header', column: 'Sales' });
    });

    it('where the sheet of a plain list is gone', async () => {
      await run((_, sheet) => sheet.delete());
      await refused('sheetGone', { sheet: 'Sheet1' });
    });

    it('where the source is blank', async () => {
      source().clear({ row: 0, column: 0, rows: 9, columns: 3 }, 'contents');
      await refused('emptySelection', {});
    });

    it('where the report is gone, or no longer says how it came about', async () => {
      const sheetId = await reportId();
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheetId).customProperties.add('abcPlanner.recipe', '{}');
        await context.sync();
      });
      const again = () => refreshReport(sheetId, calm, today);
      await refused('damagedRecord', { context: 'noRecipe', sheet: 'ABC customers' }, again);
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheetId).delete();
        await context.sync();
      });
      await refused('sheetGone', {}, again);
    });

    it.each([
      ['its table is a plain range', (table: Excel.Table) => void table.convertToRange()],
      [
        'its tiers have another header',
        (table: Excel.Table) => void (table.getHeaderRowRange().getCell(0, 0).values = [['Class']]),
      ],
      [
        'its ids have another header, for names are not compared with ids',
        (table: Excel.Table) => void (table.columns.getItem('Customer ID').getHeaderRowRange().values = [['Code']]),
      ],
    ])('where %s', async (_, spoil) => {
      await book.Excel.run(async (context) => {
        spoil(context.workbook.worksheets.getItem('ABC customers').tables.getItemAt(0));
        await context.sync();
      });
      await refused('damagedRecord', { context: 'noTiers', sheet: 'ABC customers' });
    });

    it('where it is no longer wanted', async () => {
      const sheetId = await reportId();
      const control = { progress: () => undefined, isCancelled: () => true };
      await refused('cancelled', {}, () => refreshReport(sheetId, control, today));
    });
  });
});
