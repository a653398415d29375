import { openDashboard } from '../../src/actions/openDashboard';
import { openSigning } from '../../src/actions/openSigning';
import { valueOf } from './analyseNow';
import type { OpenWorkbook } from './openWorkbook';
import { errorsIn, typeInto } from './plansBook';
import { QuickWorkbooks } from './QuickWorkbooks';
import { drawSmallPlans, type SmallPlan } from './smallPlans';

jest.setTimeout(240_000);

const quick = new QuickWorkbooks();
const day = new Date(2026, 10, 23);
const open = async () => valueOf(await openDashboard(2025, 'en-US', day));

/** Target 400, 100 a quarter, 200 due; what was reached, budget, planned and actual cost, overdue actions, next review, reviews due. */
const plan = (id: string, tier: string, rest: readonly (number | undefined)[]): SmallPlan => {
  const [reached, ...others] = rest;
  return {
    id,
    tier,
    figures: [400, 100, 100, 100, 100, reached, undefined, undefined, undefined, 380, 200, reached, ...others],
  };
};
const plans = [
  plan('a', 'A', [220, 10, 9, 11, 1, 46500, 1]),
  plan('b', 'A', [150, 10, 9, 8, 0, 46600, 0]),
  plan('c', 'B', [150, 10, 11, undefined, 3, 46600, 2]),
  plan('d', 'B', [190, undefined, 11, 99, 0, 45000, 1]),
  plan('e', 'B', [undefined, undefined, undefined, undefined, undefined, undefined, undefined]),
];

describe('the dashboard of a year', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  /** Rows of what the dashboard shows from a cell on; blank and "" are both null. */
  const shown = (row: number, column: number, rows: number, columns: number) =>
    book.engine.activeSheet
      .values({ row, column, rows, columns })
      .map((line) => line.map((value) => (value === '' ? null : value)));
  const draw = async () => {
    await drawSmallPlans(book, plans);
    await open();
    await typeInto(book, book.engine.activeSheet, 0, 18, 46400);
  };

  it('says what all plans come to, and where they need somebody', async () => {
    await draw();
    const [words, figures] = shown(2, 0, 2, 20);
    const said = words!.flatMap((word, index) => (word === null ? [] : [[word, figures![index]]]));
    expect(said).toEqual([
      ['Target', 2000],
      ['Target to date', 1000],
      ['Actual to date', 710],
      ['Gap', -290],
      ['Achieved', 0.71],
      ['Light', 'Red'],
      ['Customers', 5],
      ['Without review', 3],
      ['Overdue actions', 4],
      ['Over budget', 2],
    ]);
    expect(errorsIn(book)).toEqual([]);
  });

  it('sums up by tier, by quarter and by light', async () => {
    await draw();
    const tiers = shown(7, 0, 5, 12)
      .map((line) => line.filter((_, index) => ![3, 5, 7, 11].includes(index)))
      .filter(([tier]) => tier !== null);
    expect(tiers).toEqual([
      ['A', 2, 800, 400, 370, 0.925, 'Amber', -30],
      ['B', 3, 1200, 600, 340, 340 / 600, 'Red', -260],
      ['C', 0, null, null, null, null, null, null],
      ['Total', 5, 2000, 1000, 710, 0.71, 'Red', -290],
    ]);
    const quarters = shown(15, 0, 5, 7).map(([quarter, target, , actual, , rate]) => [quarter, target, actual, rate]);
    expect(quarters).toEqual([
      // Of those whose actual is known: 710 of 400.
      ['Q1', 500, 710, 1.775],
      ['Q2', 500, null, null],
      ['Q3', 500, null, null],
      ['Q4', 500, null, null],
      ['Year', 2000, 710, 1.775],
    ]);
    expect(shown(15, 8, 4, 3).map(([light, , count]) => [light, count])).toEqual([
      ['Green', 1],
      ['Amber', 1],
      ['Red', 2],
      ['None yet', 1],
    ]);
  });

  it('counts what customers without a target paid on no side, and agrees with its list', async () => {
    const [target, none] = [700, undefined];
    await drawSmallPlans(book, [
      { id: 'old', figures: [1400, 350, 350, 350, 350, 280, 280, none, none, 1300, target, 560] },
      { id: 'new', figures: [none, none, none, none, none, 315, 315, none, none, none, none, 630] },
    ]);
    await open();
    await book.engine.calculated();
    expect(shown(3, 0, 1, 14)[0]!.filter((_, index) => index % 2 === 0)).toEqual([
      ...[1400, 700, 560, -140],
      ...[0.8, 'Red', 2],
    ]);
    const tier = ['A', 2, 1400, null, 700, null, 560, null, 0.8, 'Red', -140, null];
    expect(shown(7, 0, 1, 12)).toEqual([tier]);
    expect(shown(11, 0, 1, 12)).toEqual([['Total', ...tier.slice(1)]]);
    const quarters = shown(15, 0, 5, 7).map(([quarter, due, , actual, , rate]) => [quarter, due, actual, rate]);
    expect([quarters[0], quarters[4]]).toEqual([
      ['Q1', 350, 280, 0.8],
      ['Year', 1400, 560, 0.8],
    ]);
    expect(shown(23, 1, 2, 6).map(([name, , , , , gap]) => [name, gap])).toEqual([
      ['old', -140],
      [null, null],
    ]);
    expect(errorsIn(book)).toEqual([]);
  });

  it('names each customer once in its lists, also where two have the same number', async () => {
    await draw();
    const lists = (column: number, number: number) =>
      shown(23, column, 10, 9)
        .map((line) => [line[0] ?? null, line[number] ?? null])
        .filter(([name]) => name !== null);
    expect(lists(1, 5)).toEqual([
      ['b', -50],
      ['c', -50],
      ['d', -10],
    ]);
    expect(lists(10, 3)).toEqual([
      ['c', 2],
      ['a', 1],
      ['d', 1],
    ]);
    // The review of 45000 is over.
    expect(lists(15, 3)).toEqual([
      ['a', 46500],
      ['b', 46600],
      ['c', 46600],
    ]);
  });

  it('is drawn once, shown again with plans that came since, and drawn anew for a new roll-up', async () => {
    await drawSmallPlans(book, plans.slice(0, 2));
    expect(await open()).toEqual({ sheetName: 'Plan dashboard 2025', isNew: true });
    await drawSmallPlans(
      book,
      plans.slice(2).map((each, index) => ({ ...each, sheetName: `More ${index}` })),
    );
    expect(await open()).toEqual({ sheetName: 'Plan dashboard 2025', isNew: false });
    await book.engine.calculated();
    expect(shown(3, 0, 1, 1)).toEqual([[2000]]);
    book.engine.deleteSheet(book.engine.sheets.find(({ name }) => name === 'Plan roll-up 2025')!.id);
    // Excel turns the references of the old one into #REF!.
    expect(await open()).toEqual({ sheetName: 'Plan dashboard 2025 (2)', isNew: true });
    await book.engine.calculated();
    expect(shown(3, 0, 1, 1)).toEqual([[2000]]);
  });

  it('stands with roll-up and tracker of another year in one workbook, each with its own figures', async () => {
    const other = plans.map((each) => ({ ...each, sheetName: `Next ${each.id}`, year: 2026 }));
    await drawSmallPlans(book, [...plans, ...other.slice(0, 1)]);
    const seen = [];
    for (const year of [2025, 2026]) {
      valueOf(await openDashboard(year, 'en-US', day));
      await book.engine.calculated();
      const [target, , due, , reached] = shown(3, 0, 1, 6)[0]!;
      valueOf(await openSigning(year, 'en-US', day));
      await book.engine.calculated();
      seen.push([target, due, reached, shown(6, 4, 1, 1)[0]![0]]);
    }
    expect(seen).toEqual([
      [2000, 1000, 710, 5],
      [400, 200, 220, 1],
    ]);
    expect(book.engine.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      ...['AbcRoll', 'AbcSign', 'AbcRoll2', 'AbcSign2'],
    ]);
    expect(errorsIn(book)).toEqual([]);
  });
});
