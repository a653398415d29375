import type { Analysis } from '../../src/actions/Analysis';
import { chooseRange } from '../../src/actions/chooseRange';
import { compareRecordedRuns } from '../../src/actions/compareRecordedRuns';
import { endOverride } from '../../src/actions/endOverride';
import { judgementOf } from '../../src/actions/judgementOf';
import { listRuns } from '../../src/actions/listRuns';
import { openMeasures } from '../../src/actions/openMeasures';
import { recordRun } from '../../src/actions/recordRun';
import { rejudge } from '../../src/actions/rejudge';
import { setOverride } from '../../src/actions/setOverride';
import { showRecords } from '../../src/actions/showRecords';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Tier } from '../../src/core/abc/Tier';
import type { Mapping } from '../../src/core/intake/Mapping';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { analyseNow, valueOf } from './analyseNow';
import { cellsOf, onRecord, rearrange } from './heldRecord';
import { contentOf, openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(60_000);

/** Ids that a sheet would take for numbers, and names that it would take for formulas. */
const header = ['ID', 'Dealer', 'Sales'];
const first: EngineValue[][] = [
  ["'00123", "'=cmd|calc", 900],
  ["'1E3", 'Birch', 700],
  ["'3-4", "'+Cedar", 500],
  ['K4', '杉木商行', 300],
  ['K5', 'Fir "the best"', 100],
];
/** Other sums, one customer gone, two new. */
const second: EngineValue[][] = [
  ["'00123", "'=cmd|calc", 10],
  ["'1E3", 'Birch', 700],
  ['K4', '杉木商行', 950],
  ['K5', 'Fir "the best"', 100],
  ['N1', 'Gum', 800],
  ['N2', 'Hazel', 1],
];
const bySales: Mapping = { customer: 0, name: 1, indicators: [{ kind: 'scale', column: 2 }] };
const morning = new Date(2026, 2, 31, 9, 30);
const noon = new Date(2026, 3, 1, 12);

describe('the ledger of judgements', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows([header, ...first]);
  });
  afterEach(() => book.close());

  const analyse = async (lines: readonly (readonly EngineValue[])[], settings = defaultSettings()) => {
    const sheet = book.engine.activeSheet;
    sheet.clear({ row: 1, column: 0, rows: 20, columns: 3 }, 'contents');
    sheet.write(
      { row: 1, column: 0, rows: lines.length, columns: 3 },
      lines.map((line) => [...line]),
    );
    select(book, { column: 0, columns: 3 });
    return analyseNow(valueOf(await chooseRange()), bySales, settings);
  };
  const record = async (analysis: Analysis, day = morning, language: 'en-US' | 'zh-CN' = 'en-US') =>
    valueOf(await recordRun(analysis, language, day)).run;
  const twoRuns = async () => {
    const [before, after] = [await analyse(first), undefined];
    await record(before!);
    const later = after ?? (await analyse(second));
    await record(later, noon);
    return [before!, later] as const;
  };
  const names = () => book.engine.sheets.map(({ name }) => name);

  it('begins on two hidden sheets and leaves the user where he is, on cells as they were', async () => {
    const analysis = await analyse(first);
    const before = contentOf(book, analysis.chosen.range.sheetId);
    expect(valueOf(await listRuns())).toEqual({ runs: [], overrides: [], isShown: undefined, damage: [] });
    expect(await record(analysis)).toBe(1);
    expect(names()).toEqual(['Sheet1', 'ABC runs', 'ABC run details']);
    expect(book.engine.activeSheet.name).toBe('Sheet1');
    expect(valueOf(await listRuns())).toMatchObject({ isShown: false, damage: [] });
    expect(contentOf(book, analysis.chosen.range.sheetId)).toEqual(before);
  });

  it('keeps every customer as the text he is, whatever a sheet would make of it', async () => {
    const analysis = await analyse(first);
    await record(analysis);
    const [headers, ...rows] = await cellsOf(book, 'details');
    const [id, name] = ['Customer ID', 'Customer'].map((each) => headers!.indexOf(each));
    const { customers } = judgementOf(analysis);
    expect(rows.map((row) => [row[id!], row[name!]])).toEqual(customers.map((each) => [each.id, each.name]));
    expect(customers.map((each) => each.id)).toEqual(['00123', '1E3', '3-4', 'K4', 'K5']);
    expect(customers[0]!.name).toBe('=cmd|calc');
    const { moves } = valueOf(await compareRecordedRuns(1, 1));
    expect(moves.map(({ customerId, customer }) => [customerId, customer])).toEqual(
      customers.map((each) => [each.id, each.name]),
    );
  });

  it('tells of each run, latest first, in words a person can read', async () => {
    await twoRuns();
    const { runs } = valueOf(await listRuns());
    expect(runs.map(({ run }) => run)).toEqual([2, 1]);
    expect(runs[1]).toMatchObject({
      run: 1,
      sheetName: 'Sheet1',
      address: 'A1:C6',
      indicators: 'Sales',
      period: '',
      judged: 5,
      counts: { A: 1, B: 2, C: 2 },
    });
    expect(runs[1]!.madeAt).toBeCloseTo(46112 + 9.5 / 24, 8);
    expect(runs[1]!.method).toContain('1:2:2');
    expect(JSON.parse(runs[0]!.recipe)).toMatchObject({ address: 'A1:C7', mapping: bySales, readOn: '2026-04-01' });
  });

  it('counts who went where exactly as the two lists of tiers say', async () => {
    const [before, after] = await twoRuns();
    const tierOf = (analysis: Analysis) =>
      new Map(judgementOf(analysis).customers.map(({ id, tier }) => [id, tier] as const));
    const [one, other] = [tierOf(before), tierOf(after)];
    const places: (Tier | undefined)[] = ['A', 'B', 'C', undefined];
    const expected = places.map((from) =>
      places.map(
        (to) =>
          [...new Set([...one.keys(), ...other.keys()])].filter((id) => one.get(id) === from && other.get(id) === to)
            .length,
      ),
    );
    const { tiers, counts, moves } = valueOf(await compareRecordedRuns(1, 2));
    expect(tiers).toEqual(['A', 'B', 'C']);
    expect(counts).toEqual(expected);
    expect(counts.flat().reduce((sum, count) => sum + count)).toBe(7);
    expect(moves).toContainEqual({
      customerId: '00123',
      customer: '=cmd|calc',
      before: 'A',
      after: other.get('00123'),
    });
    expect(moves).toContainEqual({ customerId: '3-4', customer: '+Cedar', before: one.get('3-4'), after: undefined });
    // And the other way round, transposed.
    const back = valueOf(await compareRecordedRuns(2, 1)).counts;
    expect(back).toEqual(expected.map((row, index) => row.map((_, column) => expected[column]![index])));
  });

  it('goes on whatever the sheets are called, however columns and rows stand, and in another language', async () => {
    const [before, after] = await twoRuns();
    const expected = valueOf(await compareRecordedRuns(1, 2));
    await onRecord(book, 'runs', (sheet) => void (sheet.name = 'Verlauf'));
    await onRecord(book, 'details', (sheet) => void (sheet.name = "My 'own' name"));
    await rearrange(book, 'runs', ([headers, ...rows]) =>
      [headers!, ...rows.reverse()].map((line) => [...line].reverse()),
    );
    // Sorted by tier, turned around, with a column of the user's own in front.
    await rearrange(book, 'details', ([headers, ...rows]) => {
      const tier = headers!.indexOf('Tier');
      const sorted = rows.sort((one, other) => String(one[tier]).localeCompare(String(other[tier])));
      return [['Note', ...headers!.reverse()], ...sorted.map((line) => ['mine', ...line.reverse()])];
    });
    const again = valueOf(await compareRecordedRuns(1, 2));
    expect(again.counts).toEqual(expected.counts);
    expect(valueOf(await listRuns()).runs.map(({ run }) => run)).toEqual([2, 1]);
    expect(await record(before, noon, 'zh-CN')).toBe(3);
    expect(await record(after, noon, 'zh-CN')).toBe(4);
    expect(names()).toHaveLength(3);
    expect(valueOf(await compareRecordedRuns(3, 4)).counts).toEqual(expected.counts);
    const [headers, ...rows] = await cellsOf(book, 'details');
    const [note, run] = ['Note', 'Run'].map((each) => headers!.indexOf(each));
    expect(rows.filter((row) => row[note!] === 'mine').every((row) => Number(row[run!]) < 3)).toBe(true);
    expect(valueOf(await listRuns()).damage).toEqual([]);
  });

  it('is the same ledger when it was begun in Chinese', async () => {
    expect(await record(await analyse(first), morning, 'zh-CN')).toBe(1);
    expect(await record(await analyse(second), noon, 'en-US')).toBe(2);
    expect(names()).toHaveLength(3);
    const { runs, damage } = valueOf(await listRuns());
    expect([runs.length, damage]).toEqual([2, []]);
    expect(valueOf(await compareRecordedRuns(1, 2)).moves).toHaveLength(7);
  });

  it('numbers on after the highest run that either sheet knows', async () => {
    await twoRuns();
    await rearrange(book, 'runs', (cells) => cells.slice(0, 2));
    expect(valueOf(await listRuns()).runs.map(({ run }) => run)).toEqual([1]);
    expect(await record(await analyse(second))).toBe(3);
    expect(
      valueOf(await compareRecordedRuns(2, 3))
        .counts.flat()
        .filter((count) => count > 0).length,
    ).toBeGreaterThan(0);
  });

  it('can be shown and hidden, all sheets at once', async () => {
    valueOf(await showRecords(true));
    await record(await analyse(first));
    valueOf(await showRecords(true));
    expect(valueOf(await listRuns()).isShown).toBe(true);
    valueOf(await showRecords(false));
    expect(valueOf(await listRuns()).isShown).toBe(false);
    expect(book.engine.activeSheet.name).toBe('Sheet1');
  });

  it('leaves a sheet alone that somebody hid for good, and says so when the others are shown', async () => {
    await record(await analyse(first));
    await onRecord(book, 'details', (sheet) => void (sheet.visibility = 'VeryHidden'));
    expect(await showRecords(true)).toMatchObject({
      failure: { code: 'hiddenSheet', details: { sheet: 'ABC run details', context: 'forGood' } },
    });
    const shown = (kind: 'runs' | 'details') =>
      onRecord(book, kind, async (sheet, context) => {
        sheet.load('visibility');
        await context.sync();
        return sheet.visibility;
      });
    expect([await shown('runs'), await shown('details')]).toEqual(['Visible', 'VeryHidden']);
    valueOf(await showRecords(false));
  });

  it('is neither shown, nor begun, in a workbook whose structure is protected, in words of its own', async () => {
    await record(await analyse(first));
    book.engine.isStructureProtected = true;
    const refused = (context: string) => ({ failure: { code: 'protectedWorkbook', details: { context } } });
    expect(await showRecords(true)).toMatchObject(refused('show'));
    const override = { customerId: 'K5', customer: 'Fir', tier: 'A', reason: '', author: '', setOn: 46000 } as const;
    expect(await setOverride(override, 'en-US')).toMatchObject(refused('record'));
    expect(await openMeasures('en-US')).toMatchObject(refused('record'));
  });

  describe('when it is damaged', () => {
    const state = () => JSON.stringify(book.engine.sheets.map(({ id }) => contentOf(book, id)));
    const refused = async (context: string, more: object = {}) => {
      const analysis = await analyse(second);
      const before = state();
      expect(await recordRun(analysis, 'en-US', noon)).toMatchObject({
        ok: false,
        failure: { code: 'damagedRecord', retryable: false, details: { context, ...more } },
      });
      expect(state()).toBe(before);
      expect(names()).toEqual(book.engine.sheets.map(({ name }) => name));
    };
    beforeEach(async () => {
      await twoRuns();
    });

    it.each(['runs', 'details'] as const)(
      'tells of a column of the %s that was renamed, and appends nothing',
      async (kind) => {
        await rearrange(book, kind, ([headers, ...rows]) => [
          headers!.map((each) => (each === 'Run' ? 'Lauf' : each)),
          ...rows,
        ]);
        await refused('columnMissing', { column: 'Run', sheet: kind === 'runs' ? 'ABC runs' : 'ABC run details' });
        if (kind === 'runs') {
          expect(valueOf(await listRuns())).toMatchObject({
            runs: [],
            damage: [{ sheetName: 'ABC runs', kind: 'columnMissing', column: 'Run' }],
          });
        } else {
          expect(await compareRecordedRuns(1, 2)).toMatchObject({ failure: { code: 'damagedRecord' } });
        }
        await rearrange(book, kind, ([headers, ...rows]) => [
          headers!.map((each) => (each === 'Lauf' ? 'Run' : each)),
          ...rows,
        ]);
        expect(await record(await analyse(second))).toBe(3);
      },
    );

    it('tells of a column that was deleted', async () => {
      await rearrange(book, 'details', ([headers, ...rows]) => {
        const gone = headers!.indexOf('Profile');
        return [headers!, ...rows].map((line) => line.filter((_, index) => index !== gone));
      });
      await refused('columnMissing', { column: 'Profile' });
    });

    it('tells of a table that became a plain range', async () => {
      await onRecord(book, 'runs', (sheet) => void sheet.tables.getItemAt(0).convertToRange());
      await refused('noTable', { sheet: 'ABC runs' });
      expect(valueOf(await listRuns()).damage).toEqual([{ sheetName: 'ABC runs', kind: 'noTable' }]);
    });

    it('tells of a second table on a sheet of a record, and not that there is none', async () => {
      await onRecord(book, 'runs', (sheet) => {
        sheet.getRange('R1:R2').values = [['Own'], [1]];
        sheet.tables.add('R1:R2', true);
      });
      await refused('severalTables', { sheet: 'ABC runs' });
      expect(valueOf(await listRuns()).damage).toEqual([{ sheetName: 'ABC runs', kind: 'severalTables' }]);
    });

    it.each([
      ['gone', (rows: (string | number | boolean)[][]) => rows.slice(0, -1)],
      ['doubled', (rows: (string | number | boolean)[][]) => [...rows, rows.at(-1)!]],
    ])('does not compare a run of which a customer is %s, nor hold anything against it', async (_, change) => {
      await rearrange(book, 'details', ([headers, ...rows]) => [headers!, ...change(rows)]);
      const damage = { sheetName: 'ABC run details', kind: 'rowsMissing', run: 2 };
      expect(await compareRecordedRuns(1, 2)).toMatchObject({
        failure: { code: 'damagedRecord', details: { context: 'rowsMissing', run: '2', sheet: 'ABC run details' } },
      });
      expect(valueOf(await compareRecordedRuns(1, 1)).moves).toHaveLength(5);
      const { records } = await analyse(first, { ...defaultSettings(), damping: 0.05 });
      expect(records).toMatchObject({ overrides: [], damage: [damage] });
      expect(records.lastRun).toBeUndefined();
    });

    it('does not compare a run whose number stands twice, and tells of it', async () => {
      await rearrange(book, 'runs', (cells) => [...cells, cells[2]!]);
      expect(await compareRecordedRuns(1, 2)).toMatchObject({
        failure: { code: 'damagedRecord', details: { context: 'doubled', run: '2', sheet: 'ABC runs' } },
      });
      expect(valueOf(await listRuns())).toMatchObject({ runs: [{ run: 1 }], damage: [{ kind: 'doubled', run: 2 }] });
      expect(await record(await analyse(second))).toBe(3);
    });

    it('counts on from no number that cannot be a run', async () => {
      await rearrange(book, 'runs', ([headers, one, two]) => [headers!, one!, [2e9, ...two!.slice(1)]]);
      expect(valueOf(await listRuns())).toMatchObject({
        runs: [{ run: 1 }],
        damage: [{ kind: 'badRows', address: 'A3' }],
      });
      expect(await record(await analyse(second))).toBe(3);
    });

    it('tells of a copy, for nobody knows which of the two counts', async () => {
      const cells = await cellsOf(book, 'details');
      await book.Excel.run(async (context) => {
        const copy = context.workbook.worksheets.add('ABC run details (2)');
        const range = copy.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
        range.values = cells;
        copy.tables.add(range, true);
        copy.customProperties.add('abcPlanner.record', 'details');
        await context.sync();
      });
      await refused('several', { sheet: 'ABC run details', other: 'ABC run details (2)' });
      expect(await compareRecordedRuns(1, 2)).toMatchObject({ failure: { details: { context: 'several' } } });
    });

    it('tells when one of its two sheets is gone', async () => {
      await onRecord(book, 'details', (sheet) => sheet.delete());
      await refused('half', { sheet: 'ABC runs' });
      expect(await compareRecordedRuns(1, 2)).toMatchObject({
        failure: { code: 'damagedRecord', details: { context: 'half', sheet: 'ABC runs' } },
      });
    });

    it('does not compare in silence what cannot be read, or is not there, and appends all the same', async () => {
      await rearrange(book, 'details', ([headers, ...rows]) => {
        const tier = headers!.indexOf('Tier');
        return [
          headers!,
          ...rows.map((line, index) => (index === 2 ? line.map((cell, at) => (at === tier ? 'Z' : cell)) : line)),
        ];
      });
      expect(await compareRecordedRuns(1, 2)).toMatchObject({
        failure: { code: 'damagedRecord', details: { context: 'badRows', rows: '1', address: 'D4' } },
      });
      expect(await compareRecordedRuns(2, 9)).toMatchObject({
        failure: { code: 'damagedRecord', details: { context: 'noRun', run: '9' } },
      });
      expect(await record(await analyse(second))).toBe(3);
      expect(valueOf(await compareRecordedRuns(2, 3)).moves).toHaveLength(6);
    });

    it('appends nothing to a protected sheet, and goes on when it is open again', async () => {
      await onRecord(book, 'details', (sheet) => sheet.protection.protect());
      const analysis = await analyse(second);
      const before = state();
      expect(await recordRun(analysis, 'en-US', noon)).toMatchObject({ failure: { code: 'protectedSheet' } });
      expect(state()).toBe(before);
      await onRecord(book, 'details', (sheet) => sheet.protection.unprotect());
      expect(await record(analysis)).toBe(3);
    });
  });

  it('is not begun in a workbook whose structure is protected, nor in an Excel that could not find it again', async () => {
    const analysis = await analyse(first);
    book.engine.isStructureProtected = true;
    expect(await recordRun(analysis, 'en-US')).toMatchObject({ failure: { code: 'protectedWorkbook' } });
    expect(names()).toEqual(['Sheet1']);
    book.close();
    book = await openRows([header, ...first], { requirementSets: { ExcelApi: '1.12', SharedRuntime: '1.1' } });
    expect(await recordRun(await analyse(first), 'en-US')).toMatchObject({ failure: { code: 'unsupported' } });
    expect(names()).toEqual(['Sheet1']);
  });

  it('damps only with the last run of the same list and the same settings, and never holds what was set by hand', async () => {
    const damping = { ...defaultSettings(), damping: 0.05 };
    const near = first.map((line, index) => (index === 1 ? [line[0]!, line[1]!, 905] : line));
    const kept = (analysis: Analysis) => judgementOf(analysis).customers.filter(({ isDamped }) => isDamped).length;
    await record(await analyse(first));
    await record(await analyse(first, { ...defaultSettings(), ratio: [1, 3, 1] }), noon);
    expect(kept(await analyse(near, damping))).toBe(2);
    // Without reading again, the settings of the second run have a last run of their own.
    expect(kept(rejudge(await analyse(near, damping), { ...damping, ratio: [1, 3, 1] }))).toBe(2);
    expect(kept(await analyse(near, { ...damping, ratio: [2, 2, 1] }))).toBe(0);
    // The same cells on another sheet are another list.
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.add('Other').activate();
      await context.sync();
    });
    book.engine.activeSheet.write({ row: 0, column: 0, rows: 1, columns: 3 }, [header]);
    const elsewhere = await analyse(near, damping);
    expect([kept(elsewhere), elsewhere.records]).toEqual([0, { overrides: [], damage: [] }]);
  });

  it('keeps which tiers were set by hand, and does not hold them when they are ended', async () => {
    const override = { customerId: 'K5', customer: 'Fir', tier: 'A', reason: '', author: '', setOn: 46000 } as const;
    valueOf(await setOverride(override, 'en-US'));
    await record(await analyse(first));
    const [headers, ...rows] = await cellsOf(book, 'details');
    expect(rows.map((row) => row[headers!.indexOf('By hand')])).toEqual(['', '', '', '', 'yes']);
    valueOf(await endOverride('K5', 46001));
    const now = judgementOf(await analyse(first, { ...defaultSettings(), damping: 0.9 }));
    expect(now.customers.at(-1)).toMatchObject({ id: 'K5', tier: 'C', isDamped: false });
  });

  it('damps what has hardly changed since the last run, and only with the last run', async () => {
    await record(await analyse(first));
    const near = first.map((line, index) => (index === 1 ? [line[0]!, line[1]!, 905] : line));
    const plain = judgementOf(await analyse(near));
    expect(plain.customers.map(({ id, tier }) => [id, tier]).slice(0, 2)).toEqual([
      ['1E3', 'A'],
      ['00123', 'B'],
    ]);
    const damped = await analyse(near, { ...defaultSettings(), damping: 0.05 });
    expect(damped.records.lastRun).toHaveLength(5);
    const kept = judgementOf(damped).customers.filter(({ isDamped }) => isDamped);
    expect(kept.map(({ id, tier, computedTier }) => [id, tier, computedTier])).toEqual([
      ['1E3', 'B', 'A'],
      ['00123', 'A', 'B'],
    ]);
    await record(damped, noon);
    const { moves } = valueOf(await compareRecordedRuns(1, 2));
    expect(moves.filter((move) => move.before !== move.after)).toEqual([]);
    // The second run in a row counts.
    const third = judgementOf(await analyse(near, { ...defaultSettings(), damping: 0.05 }));
    expect(third.customers.filter(({ isDamped }) => isDamped)).toEqual([]);
    expect(third.customers[0]).toMatchObject({ id: '1E3', tier: 'A' });
  });
});
