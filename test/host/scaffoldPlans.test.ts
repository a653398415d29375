import type { Analysis } from '../../src/actions/Analysis';
import { chooseRange } from '../../src/actions/chooseRange';
import { planFacts } from '../../src/actions/planFacts';
import { scaffoldPlans, type PlanControl, type PlanProgress } from '../../src/actions/scaffoldPlans';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Mapping } from '../../src/core/intake/Mapping';
import type { PlanRequest } from '../../src/core/plan/PlanRequest';
import { previewPlans } from '../../src/core/plan/previewPlans';
import { findSheets } from '../../src/excel/findSheets';
import { readTemplate } from '../../src/sheets/plans/readTemplate';
import { templateKeys } from '../../src/sheets/plans/templateProperties';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { dayOf } from '../core/plan/dealerData';
import { analyseNow, calm, valueOf } from './analyseNow';
import { namedOn } from './namedOn';
import { errorsIn, tableRows } from './plansBook';
import { contentOf, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(240_000);

const mapping: Mapping = { customer: 0, name: 1, date: 2, indicators: [{ kind: 'scale', column: 3 }] };
/** Four As, one B, three Cs; names that no sheet can have, or that two would share. */
const dealers: readonly (readonly [string, string, number])[] = [
  ['K1', "[a]:*?/\\'", 80_000],
  ['K2', 'A very long name of a trading company (North)', 70_000],
  ['K3', 'A very long name of a trading company (South)', 60_000],
  ['K4', 'History', 50_000],
  ["'=1", "'quoted'", 40_000],
  ['K6', 'Small 1', 300.5],
  ['K7', 'Small 2', 0],
  ['K8', 'Small 3', 10.01],
];
const lines = dealers.flatMap(([id, name, sales]): EngineValue[][] => [
  [id, name, dayOf('2025-03-31'), sales],
  [id, name, dayOf('2026-02-28'), 1],
]);
const idOf = (id: string) => (id.startsWith("'") ? id.slice(1) : id);
const everybody = dealers.map(([id]) => idOf(id));
const request: PlanRequest = {
  year: 2026,
  customerIds: everybody,
  growth: { A: 0.1, B: 0.05, C: 0 },
  split: 'even',
  owner: 'Lin',
  unit: '',
  existing: 'keep',
  linksActuals: false,
};

describe('making plans', () => {
  const quick = new QuickWorkbooks();
  let book: OpenWorkbook;
  let analysis: Analysis;
  beforeEach(async () => {
    book = await quick.open();
    const sheet = book.engine.activeSheet;
    const cells = [['ID', 'Dealer', 'Day', 'Sales'], ...lines];
    sheet.write({ row: 0, column: 0, rows: cells.length, columns: 4 }, cells);
    await book.engine.calculated();
    select(book, { column: 0, columns: 4 });
    const settings = { ...defaultSettings('count'), ratio: [4, 1, 3] };
    analysis = await analyseNow(valueOf(await chooseRange()), mapping, settings);
  });
  afterEach(() => book.close());

  const make = (wish: Partial<PlanRequest> = {}, control: PlanControl = calm) =>
    scaffoldPlans(analysis, { ...request, ...wish }, 'en-US', control);
  const sheetOf = (id: string) => book.engine.sheets.find((sheet) => sheet.id === id)!;
  const { template: key, ...others } = templateKeys;
  /** What the sheets of the workbook say about themselves. */
  const templatesThere = async () =>
    (await findSheets(key, Object.values(others))).map((sheet) => ({
      sheetId: sheet.sheetId,
      ...readTemplate({ ...sheet.also, [key]: sheet.value })!,
    }));
  const exportOf = (sheetId: string) => sheetOf(sheetId).values({ row: 1, column: 0, rows: 1, columns: 25 })[0]!;

  it('gives each A and B a sheet of its own, whatever the name, and all others a line; the source is not needed', async () => {
    const source = book.engine.activeSheet.id;
    book.engine.addSheet('Notes');
    book.engine.deleteSheet(source);
    const { made, kept, lines: list, isCancelled, left } = valueOf(await make());
    await book.engine.calculated();
    expect([kept, isCancelled, left]).toEqual([[], false, 0]);
    expect(made.map(({ customerId, sheetName }) => [customerId, sheetName])).toEqual([
      ['K1', 'Plan--a-------2026'],
      ['K2', 'Plan-A very long name of a-2026'],
      ['K3', 'Plan-A very long name-2026 (2)'],
      ['K4', 'Plan-History-2026'],
      ['=1', 'Plan-quoted-2026'],
    ]);
    expect(await templatesThere()).toMatchObject([
      ...made.map(({ customerId, sheetId }) => ({
        template: 'annualPlan',
        sheetId,
        customerId,
        year: 2026,
        revision: 1,
      })),
      { template: 'planList', year: 2026 },
    ]);
    expect(list).toEqual({ sheetName: 'Plan list 2026', added: 3, kept: 0 });
    // The first new plan is shown.
    expect(book.engine.activeSheet.id).toBe(made[0]!.sheetId);
    expect(errorsIn(book)).toEqual([]);

    const facts = planFacts(analysis, 2026);
    const preview = previewPlans(facts.customers, request);
    const targets = made.map(({ sheetId }) => exportOf(sheetId)[7]);
    expect(targets).toEqual([88_000, 77_000, 66_000, 55_000, 42_000]);
    const listed = tableRows(book, book.engine.sheets.at(-1)!.id).map((row) => row['Target']);
    expect(listed).toEqual([300.5, null, 10.01]);
    expect(preview.total.target).toBe(328_310.51);
  });

  it('keeps the plans and lines that are there, untouched, and makes only what is missing', async () => {
    valueOf(await make({ customerIds: ['K2', 'K7'] }));
    await book.engine.calculated();
    const before = book.engine.sheets.map(({ id }) => contentOf(book, id));
    const again = valueOf(await make({ customerIds: ['K1', 'K2', 'K7', 'K8'], growth: { A: 1, B: 1, C: 1 } }));
    expect(again.made.map(({ customerId }) => customerId)).toEqual(['K1']);
    expect(again.kept.map(({ customerId }) => customerId)).toEqual(['K2']);
    expect(again.lines).toEqual({ sheetName: 'Plan list 2026', added: 1, kept: 1 });
    await book.engine.calculated();
    const [source, plan, list] = book.engine.sheets;
    expect([source, plan].map((sheet) => contentOf(book, sheet!.id))).toEqual(before.slice(0, 2));
    expect(tableRows(book, list!.id)).toMatchObject([
      { 'Customer ID': 'K7', Target: null },
      { 'Customer ID': 'K8', 'Account manager': 'Lin', Target: 20.02 },
    ]);
    const nothing = valueOf(await make({ customerIds: ['K1', 'K2', 'K7', 'K8'] }));
    expect([nothing.made, nothing.lines?.added, nothing.left]).toEqual([[], 0, 0]);
    expect(book.engine.sheets).toHaveLength(4);
  });

  it('makes another version beside a plan where it is asked to', async () => {
    const first = valueOf(await make({ customerIds: ['K4'] }));
    await book.engine.calculated();
    const before = contentOf(book, first.made[0]!.sheetId);
    const second = valueOf(await make({ customerIds: ['K4'], existing: 'newVersion', growth: { A: 0.5, B: 0, C: 0 } }));
    await book.engine.calculated();
    expect(second.kept).toEqual([]);
    expect(second.made[0]!.sheetName).toBe('Plan-History-2026 (2)');
    expect((await templatesThere()).map(({ revision }) => revision)).toEqual([1, 2]);
    expect([first, second].map(({ made }) => exportOf(made[0]!.sheetId)[7])).toEqual([55_000, 75_000]);
    expect(contentOf(book, first.made[0]!.sheetId)).toEqual(before);
    // The plan of another year is no version of it.
    const other = valueOf(await make({ customerIds: ['K4'], year: 2027, existing: 'newVersion' }));
    expect((await templatesThere()).at(-1)).toMatchObject({ sheetId: other.made[0]!.sheetId, year: 2027, revision: 1 });
  });

  it('lets what was corrected in a plan go on in its next version, also of more than one plan at once', async () => {
    const first = valueOf(await make({ customerIds: ['K3', 'K4'] }));
    const [three, four] = first.made.map(({ sheetId }) => namedOn(book, sheetOf(sheetId)));
    three!.write('plan_adj', undefined, 30);
    four!.write('plan_adj', ...Array<undefined>(8).fill(undefined), '=N((IF(1=2,5,"")))+500');
    four!.write('plan_exAction', undefined, 'Second display: month 9 +500');
    four!.write('plan_exStatus', undefined, '已完成');
    four!.write('plan_exSource', undefined, 'QBR Q2');
    four!.write('plan_revHeld', undefined, 46_223);
    four!.write('plan_revGood', undefined, "'=1+1 is two");
    await book.engine.calculated();
    const next = valueOf(await make({ customerIds: ['K1', 'K4', 'K3'], existing: 'newVersion' }));
    await book.engine.calculated();
    const version = (id: string) =>
      namedOn(book, sheetOf(next.made.find(({ customerId }) => customerId === id)!.sheetId));
    const only = (at: number, amount: number | null) =>
      Array.from({ length: 12 }, (_, month) => (month === at ? amount : null));
    expect(['K1', 'K3', 'K4'].map((id) => version(id).values('plan_adj'))).toEqual([
      only(0, null),
      only(1, 30),
      only(8, 500),
    ]);
    const cells = version('K4');
    expect(
      ['exAction', 'exStatus', 'exSource', 'exLate'].map((name) => cells.values(`plan_${name}`).slice(0, 2)),
    ).toEqual([
      ['Second display: month 9 +500', null],
      ['Done', null],
      ['QBR Q2', null],
      [null, null],
    ]);
    expect([cells.values('plan_revHeld'), cells.formulas('plan_revGood')[1]]).toEqual([
      [null, 46_223, null, null],
      '=1+1 is two',
    ]);
    const [target, final] = [cells.values('plan_tgt')[8], cells.values('plan_fin')[8]];
    expect(final).toBeCloseTo(Number(target) + 500, 6);
    expect(errorsIn(book)).toEqual([]);
  });

  it('leaves whole plans only when it is stopped, at any time, and can go on', async () => {
    for (const stopAfter of [0, 3, 5]) {
      const seen: PlanProgress[] = [];
      const year = 2026 + stopAfter;
      const stopped = valueOf(
        await make(
          { year },
          { progress: (progress) => seen.push(progress), isCancelled: () => seen.at(-1)!.done >= stopAfter },
        ),
      );
      expect(stopped).toMatchObject({ isCancelled: true, left: 8 - stopAfter, lines: undefined });
      expect(seen.map(({ done }) => done)).toEqual([0, 3, 5].slice(0, [0, 3, 5].indexOf(stopAfter) + 1));
      expect(seen.every(({ of }) => of === 8)).toBe(true);
      expect(stopped.made).toHaveLength(stopAfter);
      await book.engine.calculated();
      expect(stopped.made.map(({ sheetId }) => exportOf(sheetId).slice(0, 3))).toEqual(
        dealers.slice(0, stopAfter).map(([id, name]) => ['ABCPLAN1', idOf(id), name.replace(/^'/, '')]),
      );
      if (stopAfter !== 3) continue;
      const rest = valueOf(await make({ year }));
      expect([rest.made.length, rest.kept.length, rest.lines?.added, rest.isCancelled]).toEqual([2, 3, 3, false]);
    }
  });

  it('keeps what is whole when the host fails on the way, says how much it is, and goes on when asked again', async () => {
    const { engine, host } = book;
    host.traffic.reset();
    // Two to look, three for the first group.
    host.failAtBatch(7, 'ConnectionFailure', 'half');
    const failed = await make();
    expect(failed).toMatchObject({ ok: false, failure: { code: 'offline', retryable: true, details: { made: '3' } } });
    expect(engine.sheets).toHaveLength(4);
    const rest = valueOf(await make());
    expect([rest.made.length, rest.kept.length, rest.lines?.added]).toEqual([2, 3, 3]);
    await engine.calculated();
    expect(errorsIn(book)).toEqual([]);
  });

  it('fails as a whole while nothing is made yet', async () => {
    book.host.traffic.reset();
    book.host.failAtBatch(4, 'ConnectionFailure', 'half');
    const failed = await make();
    expect(failed).toMatchObject({ ok: false, failure: { code: 'offline' } });
    expect(!failed.ok && failed.failure.details['made']).toBe(undefined);
    expect(book.engine.sheets).toHaveLength(1);
  });

  it('refuses a plan list that has lost its ids, and keeps the plans', async () => {
    valueOf(await make({ customerIds: ['K7'] }));
    const list = book.engine.sheets.at(-1)!;
    const { area } = list.tables[0]!;
    list.write({ ...area, rows: 1, columns: 1 }, [['Whose']]);
    const failed = await make({ customerIds: ['K1', 'K8'] });
    expect(failed).toMatchObject({
      ok: false,
      failure: { code: 'damagedRecord', details: { context: 'columnMissing', column: 'Customer ID', made: '1' } },
    });
    expect(book.engine.sheets).toHaveLength(3);
  });

  it('asks nobody for plans of nobody, and takes no request with problems', async () => {
    book.host.traffic.reset();
    expect(valueOf(await make({ customerIds: [] }))).toMatchObject({ made: [], kept: [], left: 0, isCancelled: false });
    expect(book.engine.sheets).toHaveLength(1);
    expect(() => make({ year: 1800 })).toThrow('badYear');
    expect(() => make({ growth: { A: NaN, B: 0, C: 0 } })).toThrow('badGrowth');
  });

  it('speaks the language it is asked for', async () => {
    const { made } = valueOf(await scaffoldPlans(analysis, { ...request, customerIds: ['K4'] }, 'zh-CN', calm));
    expect(made[0]!.sheetName).toBe('年计划-History-2026');
    expect((await templatesThere())[0]!.language).toBe('zh-CN');
  });
});
