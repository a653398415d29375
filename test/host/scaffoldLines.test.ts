import { chooseRange } from '../../src/actions/chooseRange';
import { listPlans } from '../../src/actions/listPlans';
import { scaffoldPlans } from '../../src/actions/scaffoldPlans';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Mapping } from '../../src/core/intake/Mapping';
import type { PlanRequest } from '../../src/core/plan/PlanRequest';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { analyseNow, calm, valueOf } from './analyseNow';
import { describeFaults } from './describeFaults';
import { errorsIn, tableRows } from './plansBook';
import { select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(240_000);

const mapping: Mapping = { customer: 0, indicators: [{ kind: 'scale', column: 1 }] };
const request: Omit<PlanRequest, 'customerIds'> = {
  year: 2026,
  growth: { A: 0, B: 0, C: 0.25 },
  split: 'season',
  owner: '',
  unit: '',
  existing: 'keep',
  linksActuals: true,
};

/** A judgement of so many customers, all but the first two of them small. */
async function judged(book: OpenWorkbook, count: number) {
  const rows = Array.from({ length: count }, (_, index): EngineValue[] => [`K${index}`, 4 * (count - index)]);
  const sheet = book.engine.activeSheet;
  sheet.write({ row: 0, column: 0, rows: count + 1, columns: 2 }, [['ID', 'Sales'], ...rows]);
  await book.engine.calculated();
  select(book, { column: 0, columns: 2 });
  const settings = { ...defaultSettings('count'), ratio: [1, 1, count - 2] };
  return analyseNow(valueOf(await chooseRange()), mapping, settings);
}

describe('lines for small customers', () => {
  const quick = new QuickWorkbooks();
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  it('are 998 at once in a few round trips, and none twice', async () => {
    const analysis = await judged(book, 1000);
    const wish = { ...request, customerIds: Array.from({ length: 998 }, (_, index) => `K${index + 2}`) };
    book.host.traffic.reset();
    const first = valueOf(await scaffoldPlans(analysis, wish, 'zh-CN', calm));
    expect(first).toMatchObject({ made: [], lines: { sheetName: '年计划清单-2026', added: 998, kept: 0 }, left: 0 });
    expect(book.host.traffic.syncs).toBeLessThanOrEqual(8);
    await book.engine.calculated();
    const list = book.engine.activeSheet;
    expect(list.name).toBe('年计划清单-2026');
    const rows = tableRows(book, list.id);
    expect(rows).toHaveLength(998);
    expect(rows[0]).toMatchObject({ 客户编号: 'K2', 去年: 3992, 目标: 4990, Q1目标: 1247.5 });
    expect(errorsIn(book)).toEqual([]);
    const again = valueOf(await scaffoldPlans(analysis, wish, 'en-US', calm));
    expect(again.lines).toEqual({ sheetName: '年计划清单-2026', added: 0, kept: 998 });
    const { lists } = valueOf(await listPlans());
    expect(lists.map(({ year, customerIds }) => [year, [...customerIds].sort()])).toEqual([
      [2026, [...wish.customerIds].sort()],
    ]);
  });
});

describeFaults('Adding lines to a plan list', {
  prepare: async (book) => {
    const analysis = await judged(book, 6);
    valueOf(await scaffoldPlans(analysis, { ...request, customerIds: ['K3'] }, 'en-US', calm));
    await book.engine.calculated();
    return () => scaffoldPlans(analysis, { ...request, customerIds: ['K3', 'K4', 'K5'] }, 'en-US', calm);
  },
  check: async (book) => {
    await book.engine.calculated();
    expect(tableRows(book, book.engine.sheets[1]!.id).map((row) => [row['Customer ID'], row['Target']])).toEqual([
      ['K3', 15],
      ['K4', 10],
      ['K5', 5],
    ]);
  },
});
