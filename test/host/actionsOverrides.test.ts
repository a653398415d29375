import type { Analysis } from '../../src/actions/Analysis';
import { analyseSelection } from '../../src/actions/analyseSelection';
import { besideAnswer } from '../../src/actions/besideAnswer';
import { chooseRange } from '../../src/actions/chooseRange';
import { endOverride } from '../../src/actions/endOverride';
import { judgementOf } from '../../src/actions/judgementOf';
import { listRuns } from '../../src/actions/listRuns';
import { recordRun } from '../../src/actions/recordRun';
import { setOverride } from '../../src/actions/setOverride';
import { withRecords } from '../../src/actions/withRecords';
import { writeBesideSelection } from '../../src/actions/writeBesideSelection';
import { writeReport } from '../../src/actions/writeReport';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Override } from '../../src/core/history/Override';
import type { Mapping } from '../../src/core/intake/Mapping';
import { defaultTreatments } from '../../src/core/intake/Treatments';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { analyseNow, calm, today, valueOf } from './analyseNow';
import { cellsOf, onRecord, rearrange } from './heldRecord';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';
import { tableOn } from './tableOn';

jest.setTimeout(60_000);

const rows: EngineValue[][] = [
  ['ID', 'Dealer', 'Sales'],
  ["'00123", "'=cmd|calc", 900],
  ["'1E3", 'Birch', 700],
  ["'3-4", 'Cedar', 500],
  ['K4', '杉木商行', 300],
  ['K5', 'Fir', 100],
];
const bySales: Mapping = { customer: 0, name: 1, indicators: [{ kind: 'scale', column: 2 }] };
const day = new Date(2026, 2, 31);
const settings = defaultSettings();
const override = (customerId: string, more: Partial<Override> = {}): Override => ({
  customerId,
  customer: 'Fir',
  tier: 'A',
  reason: '=strategic, "keep"',
  author: 'Mia 李',
  setOn: today,
  ...more,
});

describe('tiers set by hand', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows(rows);
  });
  afterEach(() => book.close());

  const analyse = async (own = settings): Promise<Analysis> => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    });
    select(book, { column: 0, columns: 3 });
    return analyseNow(valueOf(await chooseRange()), bySales, own);
  };
  const set = async (one: Override, language: 'en-US' | 'zh-CN' = 'en-US') => valueOf(await setOverride(one, language));
  const customer = (analysis: Analysis, id: string) => judgementOf(analysis).customers.find((each) => each.id === id)!;
  const names = () => book.engine.sheets.map(({ name }) => name);

  it('stand beside the computed ones, on a hidden sheet with everything that was said', async () => {
    const before = await analyse();
    const records = await set(override('K5', { expiresOn: today + 30 }));
    expect(records).toEqual({ overrides: [override('K5', { expiresOn: today + 30 })], damage: [] });
    expect(names()).toEqual(['Sheet1', 'ABC tiers by hand']);
    const now = withRecords(before, records, settings);
    expect(customer(now, 'K5')).toMatchObject({ tier: 'A', computedTier: 'C', override: { author: 'Mia 李' } });
    expect(judgementOf(now).structure.map(({ count }) => count)).toEqual([2, 2, 1]);
    // Another pane reads the same from the sheet.
    const again = await analyse();
    expect(again.records).toEqual(records);
    expect(judgementOf(again)).toEqual(judgementOf(now));
    expect(await cellsOf(book, 'overrides')).toEqual([
      ['Customer ID', 'Customer', 'Tier', 'Reason', 'Set by', 'Set on', 'Valid until', 'Ended on'],
      ['K5', 'Fir', 'A', '=strategic, "keep"', 'Mia 李', today, today + 30, ''],
    ]);
  });

  it.each(['00123', '1E3', '3-4', 'K4'])('know the customer %s, whatever a sheet would make of it', async (id) => {
    await set(override(id, { tier: 'C' }));
    const judgement = judgementOf(await analyse());
    expect(judgement.customers.filter((each) => each.override).map((each) => each.id)).toEqual([id]);
    expect(judgement.idleOverrides).toEqual([]);
  });

  it('outlive three runs and reports, sheets that get other names, and other columns', async () => {
    await set(override('K5'));
    for (const run of [1, 2, 3]) {
      const analysis = await analyse();
      expect(customer(analysis, 'K5')).toMatchObject({ tier: 'A', computedTier: 'C' });
      expect(valueOf(await recordRun(analysis, 'en-US', day))).toEqual({ run });
      const { customersSheet } = valueOf(await writeReport(analysis, 'values', 'en-US', day));
      const table = await tableOn(book, customersSheet);
      expect(table.column('Tier')[table.column('Customer ID').indexOf('K5')]).toBe('A');
      await onRecord(book, 'overrides', (sheet) => void (sheet.name = `By hand ${run}`));
      await rearrange(book, 'overrides', (cells) => cells.map((line) => [...line.slice(1), line[0]!]));
    }
    const [run] = valueOf(await listRuns()).runs;
    expect(run).toMatchObject({ run: 3, counts: { A: 2, B: 2, C: 1 } });
  });

  it('do not apply after their last day, and are told', async () => {
    await set(override('K5', { expiresOn: today - 1 }));
    await set(override('K4', { expiresOn: today }));
    await set(override('gone'));
    const analysis = await analyse();
    expect([customer(analysis, 'K5').tier, customer(analysis, 'K4').tier]).toEqual(['C', 'A']);
    const { idleOverrides } = judgementOf(analysis);
    expect(idleOverrides.map((each) => [each.override.customerId, each.because])).toEqual([
      ['K5', 'expired'],
      ['gone', 'noCustomer'],
    ]);
    expect(valueOf(await listRuns()).overrides.map(({ customerId }) => customerId)).toEqual(['K5', 'K4', 'gone']);
  });

  it('take the place of an earlier one, which keeps its row with the day it ended', async () => {
    await set(override('K5'));
    await set(override('K4', { tier: 'B' }));
    const records = await set(override('K5', { tier: 'B', reason: 'second', setOn: today + 5 }), 'zh-CN');
    expect(records.overrides.map(({ customerId, tier }) => [customerId, tier])).toEqual([
      ['K4', 'B'],
      ['K5', 'B'],
    ]);
    expect((await analyse()).records).toEqual(records);
    const [headers, ...lines] = await cellsOf(book, 'overrides');
    expect(headers!.at(-1)).toBe('Ended on');
    expect(lines.map((line) => [line[0], line.at(-1)])).toEqual([
      ['K5', today + 5],
      ['K4', ''],
      ['K5', ''],
    ]);
  });

  it('end, keep their row, and are set again', async () => {
    await set(override('K5'));
    expect(valueOf(await endOverride('K5', today + 1))).toEqual({ overrides: [], damage: [] });
    expect(customer(await analyse(), 'K5')).toMatchObject({ tier: 'C' });
    expect((await cellsOf(book, 'overrides'))[1]!.at(-1)).toBe(today + 1);
    // Somebody ended it already.
    expect(valueOf(await endOverride('K5', today + 2))).toEqual({ overrides: [], damage: [] });
    await set(override('K5', { setOn: today + 3 }));
    expect(customer(await analyse(), 'K5')).toMatchObject({ tier: 'A' });
    expect(await cellsOf(book, 'overrides')).toHaveLength(3);
  });

  it('have their days, and runs theirs, as a workbook that counts from 1904 does', async () => {
    book.engine.is1904 = true;
    const shift = 1462;
    await set(override('K5', { expiresOn: today + 30 }));
    const records = await set(override('K5', { setOn: today + 5 }));
    const [headers, ...lines] = await cellsOf(book, 'overrides');
    expect(headers!.slice(-3)).toEqual(['Set on', 'Valid until', 'Ended on']);
    expect(lines.map((line) => line.slice(-3))).toEqual([
      [today - shift, today + 30 - shift, today + 5 - shift],
      [today + 5 - shift, '', ''],
    ]);
    const analysis = await analyse();
    expect(analysis.records).toEqual(records);
    valueOf(await recordRun(analysis, 'en-US', day));
    valueOf(await recordRun(analysis, 'en-US', day));
    expect((await cellsOf(book, 'runs')).slice(1).map((line) => line[1])).toEqual([46_112 - shift, 46_112 - shift]);
    const { runs, overrides } = valueOf(await listRuns());
    expect([runs.map(({ madeAt }) => madeAt), overrides]).toEqual([[46_112, 46_112], records.overrides]);
  });

  it('are found in sorted rows, moved columns, among own columns, in either language and as a person types', async () => {
    await set(override('K5'), 'zh-CN');
    await set(override('1E3', { tier: 'C' }), 'zh-CN');
    await rearrange(book, 'overrides', ([headers, ...lines]) => {
      const until = headers!.indexOf('有效期至');
      const typed = lines.reverse().map((line) => line.map((cell, at) => (at === until ? '2026-12-31' : cell)));
      return [['备注', ...headers!.reverse()], ...typed.map((line) => ['x', ...line.reverse()])];
    });
    const analysis = await analyse();
    expect([customer(analysis, 'K5').tier, customer(analysis, '1E3').tier]).toEqual(['A', 'C']);
    expect(customer(analysis, 'K5').override).toMatchObject({ expiresOn: 46387 });
    valueOf(await endOverride('K5', today));
    expect((await analyse()).records.overrides.map(({ customerId }) => customerId)).toEqual(['1E3']);
  });

  it('count by the one set last when the ending of an earlier one fails', async () => {
    await set(override('K5'));
    const second = override('K5', { tier: 'B', setOn: today + 1 });
    book.host.traffic.reset();
    valueOf(await setOverride(override('K4'), 'en-US'));
    const appended = book.host.traffic.syncs;
    for (let batch = appended + 1; batch <= appended + 2; batch++) {
      book.host.failAtBatch(batch, 'GeneralException', 'nothing');
      const records = await set({ ...second, setOn: today + batch });
      expect(records.overrides.filter(({ customerId }) => customerId === 'K5')).toHaveLength(1);
      book.host.failAtBatch(undefined);
      expect(customer(await analyse(), 'K5')).toMatchObject({ tier: 'B', override: { setOn: today + batch } });
      expect(valueOf(await listRuns()).overrides.filter(({ customerId }) => customerId === 'K5')).toHaveLength(1);
    }
    valueOf(await endOverride('K5', today + 9));
    expect(customer(await analyse(), 'K5')).toMatchObject({ tier: 'C' });
  });

  it.each(['Customer ID', 'Tier', 'Set on', 'Valid until', 'Ended on'])(
    'are told to be unreadable without the column %s, and nothing is written',
    async (gone) => {
      await set(override('K5'));
      await rearrange(book, 'overrides', (cells) => {
        const place = cells[0]!.indexOf(gone);
        return cells.map((line) => line.filter((_, index) => index !== place));
      });
      const before = await cellsOf(book, 'overrides');
      const analysis = await analyse();
      expect(analysis.records).toEqual({
        overrides: [],
        damage: [{ sheetName: 'ABC tiers by hand', kind: 'columnMissing', column: gone }],
      });
      const failure = { code: 'damagedRecord', details: { context: 'columnMissing', column: gone } };
      expect(await setOverride(override('K4'), 'en-US')).toMatchObject({ ok: false, failure });
      expect(await endOverride('K5', today)).toMatchObject({ ok: false, failure });
      expect(await cellsOf(book, 'overrides')).toEqual(before);
    },
  );

  it('are read but for the rows that cannot be, which are told', async () => {
    await set(override('K5'));
    await set(override('K4'));
    await rearrange(book, 'overrides', (cells) =>
      cells.map((line, row) => (row === 1 ? ['', ...line.slice(1)] : line)),
    );
    const analysis = await analyse();
    expect(analysis.records).toMatchObject({
      overrides: [{ customerId: 'K4' }],
      damage: [{ kind: 'badRows', rows: 1, address: 'A2' }],
    });
    expect((await set(override('1E3', { tier: 'C' }))).overrides).toHaveLength(2);
  });

  it('are not set on a protected sheet', async () => {
    await set(override('K5'));
    await onRecord(book, 'overrides', (sheet) => sheet.protection.protect());
    expect(await setOverride(override('K4'), 'en-US')).toMatchObject({ failure: { code: 'protectedSheet' } });
    expect(await endOverride('K5', today)).toMatchObject({ failure: { code: 'protectedSheet' } });
    expect(customer(await analyse(), 'K5').tier).toBe('A');
  });

  it('are never forgotten in silence: where they cannot be read, there is no judgement', async () => {
    await set(override('K5'));
    const { chosen } = await analyse();
    // Three round trips for the cells; then the records.
    for (const batch of [4, 5, 6, 7, 8]) {
      book.host.failAtBatch(batch, 'GeneralException', 'nothing');
      const outcome = await analyseSelection(chosen, bySales, defaultTreatments, settings, calm, today);
      expect([batch, outcome]).toMatchObject([batch, { ok: false, failure: { code: 'failed' } }]);
    }
  });

  it('stand beside the rows as values only, for a formula would not know them', async () => {
    await set(override('K5'));
    const analysis = await analyse();
    expect((['values', 'formulas', 'native'] as const).map((form) => besideAnswer(analysis, form))).toEqual([
      'possible',
      'byHand',
      'sheetOnly',
    ]);
    valueOf(await writeBesideSelection(analysis, 'values', 'en-US', day));
    const beside = book.engine.sheets[0]!.values({ row: 1, column: 3, rows: 5, columns: 1 }).flat();
    expect(beside).toEqual(['00123', '1E3', '3-4', 'K4', 'K5'].map((id) => customer(analysis, id).tier));
    expect(beside.at(-1)).toBe('A');
  });
});
