import { listPlans } from '../../src/actions/listPlans';
import { openDashboard } from '../../src/actions/openDashboard';
import { refreshRollUp } from '../../src/actions/refreshRollUp';
import { readNamed } from '../../src/excel/readNamed';
import { rollUpColumns, type RollUpColumn } from '../../src/sheets/plans/rollUp/rollUpColumns';
import { findListColumns } from '../../src/sheets/plans/lists/findListColumns';
import { findLibreOffice } from '../e2e/libreOffice';
import { planInput } from '../sheets/plans/planInput';
import { valueOf } from './analyseNow';
import type { OpenWorkbook } from './openWorkbook';
import { drawPlans, errorsIn, tableRows, typeInto } from './plansBook';
import { QuickWorkbooks } from './QuickWorkbooks';
import { otherInLibreOffice } from './otherInLibreOffice';
import { drawSmallPlans, type SmallPlan } from './smallPlans';
import { workbookState } from './workbookState';

jest.setTimeout(240_000);

const quick = new QuickWorkbooks();
const libreOffice = findLibreOffice();
/** Skipped, and so reported, on a machine without it. */
const inLibreOffice = libreOffice === undefined ? it.skip : it;
const day = new Date(2026, 10, 23);
const refresh = async (language: 'en-US' | 'zh-CN' = 'en-US') => valueOf(await refreshRollUp(2025, language, day));

/** Target, quarters, actual quarters, last year, due, reached, budget, cost, spent, overdue, next review, reviews due. */
const figuresOf = (target: number, reached: number | undefined, rest: readonly (number | undefined)[] = []) => [
  ...[target, target / 4, target / 4, target / 4, target / 4],
  ...[reached, undefined, undefined, undefined, target / 1.25, target / 2, reached],
  ...[...rest, ...Array<undefined>(6)].slice(0, 6),
];
const three: readonly SmallPlan[] = [
  { id: 'k*1', customer: "Li's", tier: 'A', figures: figuresOf(1000.01, 400, [50, 60, 10, 2, 46500, 1]) },
  { id: 'K*1', customer: '=cmd', tier: 'B', figures: figuresOf(500.5, 300, [50, 40, 60, 0, 46600, 0]) },
  { id: '00123', customer: 'Oak', tier: 'A', figures: figuresOf(2000, undefined) },
];

describe('the roll-up of a year', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  const rowsOf = async ({ sheetId }: { sheetId: string }) => {
    await book.engine.calculated();
    return tableRows(book, sheetId);
  };
  const column = async (rolled: { sheetId: string }, ...headers: string[]) =>
    (await rowsOf(rolled)).map((row) => headers.map((header) => row[header] ?? null));

  it('is the sum of real plans to the cent, in two languages, and of the lines of the plan list', async () => {
    const inputs = [
      planInput({ year: 2025, customer: { id: 'a', name: 'Fir', tier: 'B' } }),
      planInput({
        year: 2025,
        growth: 0.137,
        split: 'even',
        language: 'zh-CN',
        customer: { id: 'b', name: '橡树', tier: 'B' },
      }),
    ];
    const line = {
      customer: planInput({ customer: { id: 'c', tier: 'C', base: 1000.01 } }).customer,
      growth: 0.1,
      owner: '',
    };
    const plans = await drawPlans(book, inputs, [line]);
    const rolled = await refresh();
    expect(rolled).toMatchObject({ isNew: true, customers: 3, added: 3, gone: 0 });
    // What the plans' own cells say, by their names: not by the row that the roll-up reads.
    const names = ['target', 'target_q1', 'target_q2', 'target_q3', 'target_q4'];
    const own = await readNamed(plans.map(({ id }) => ({ sheetId: id, names: names.map((name) => `plan_${name}`) })));
    const named = (name: string) => own.map((sheet) => sheet!.cells[`plan_${name}`]!.values[0]![0] as number);
    const cents = (numbers: readonly unknown[]) =>
      Math.round(numbers.reduce<number>((sum, each) => sum + Number(each ?? 0), 0) * 100);
    await book.engine.calculated();
    const sums = await column(rolled, 'Target', 'Q1 target', 'Q2 target', 'Q3 target', 'Q4 target');
    expect(sums.map(([target]) => target)).toEqual([...named('target'), 1100.01]);
    for (const row of sums) expect(cents(row.slice(1))).toBe(cents([row[0]]));
    for (const quarter of [1, 2, 3, 4]) {
      const all = (await column(rolled, `Q${quarter} target`)).flat();
      expect(cents(all)).toBe(cents([...named(`target_q${quarter}`), all[2]]));
    }
    expect(await column(rolled, 'Customer', 'Tier', 'Source')).toEqual([
      ['Fir', 'B', 'Live'],
      ['橡树', 'B', 'Live'],
      ['Northwind', 'C', 'List'],
    ]);
    const sheet = book.engine.sheets.find(({ id }) => id === rolled.sheetId)!;
    const total = sheet.values({ row: 10, column: 0, rows: 1, columns: 3 })[0]!;
    expect([total[0], cents([total[2]])]).toEqual(['Total', cents([...named('target'), 1100.01])]);
    expect(errorsIn(book)).toEqual([]);
    // A plan that changes is rolled up at once.
    await typeInto(book, plans[0]!, 1, 7, 5000);
    expect((await column(rolled, 'Target'))[0]).toEqual([5000]);
  });

  it('keeps the figures of a plan whose sheet is deleted, and says so, before and after it is refreshed', async () => {
    const [plan] = await drawSmallPlans(book, three);
    const rolled = await refresh();
    const before = await column(rolled, 'Customer', 'Target', 'Gap', 'Next review');
    expect(before[0]).toEqual(["Li's", 1000.01, -100.005, 46500]);
    book.engine.deleteSheet(plan!.id);
    expect(await column(rolled, 'Customer', 'Target', 'Gap', 'Next review')).toEqual(before);
    expect(await column(rolled, 'Source')).toEqual([['Saved'], ['Live'], ['Live']]);
    expect(await refresh()).toMatchObject({ isNew: false, customers: 3, added: 0, gone: 1 });
    expect(await column(rolled, 'Customer', 'Target', 'Gap', 'Next review')).toEqual(before);
    expect(await column(rolled, 'Source')).toEqual([['Saved'], ['Live'], ['Live']]);
    expect(errorsIn(book)).toEqual([]);
  });

  it('keeps the figures of a plan whose sheet is renamed, and reads it again once it is refreshed', async () => {
    const [plan] = await drawSmallPlans(book, three);
    const rolled = await refresh();
    const before = await column(rolled, 'Customer', 'Target', 'Gap');
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(plan!.id).name = "It's new";
      await context.sync();
    });
    await typeInto(book, plan!, 1, 7, 7777);
    expect(await column(rolled, 'Customer', 'Target', 'Gap')).toEqual(before);
    expect((await column(rolled, 'Source'))[0]).toEqual(['Saved']);
    expect(await refresh()).toMatchObject({ gone: 0, added: 0 });
    expect((await column(rolled, 'Source', 'Target', 'Plan sheet'))[0]).toEqual(['Live', 7777, "It's new"]);
  });

  it("does not read another customer's plan that took the name", async () => {
    const [first, second] = await drawSmallPlans(book, three);
    const rolled = await refresh();
    await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const name = first!.name;
      worksheets.getItem(first!.id).delete();
      worksheets.getItem(second!.id).name = name;
      await context.sync();
    });
    expect((await column(rolled, 'Source', 'Target')).slice(0, 2)).toEqual([
      ['Saved', 1000.01],
      ['Saved', 500.5],
    ]);
  });

  it('is the same when it is refreshed again', async () => {
    await drawSmallPlans(book, three);
    await refresh();
    const before = await workbookState(book);
    expect(await refresh()).toMatchObject({ added: 0, gone: 0, isNew: false });
    expect(await workbookState(book)).toEqual(before);
  });

  it('adds customers in its own language, and keeps columns and the order that the user made', async () => {
    const plans = await drawSmallPlans(book, three.slice(0, 2));
    const rolled = await refresh('zh-CN');
    const sheet = book.engine.sheets.find(({ id }) => id === rolled.sheetId)!;
    const { area } = sheet.tables[0]!;
    const headers = sheet.values({ ...area, rows: 1 })[0]!.map(String);
    // A column of the user's own right of the table, which reaches over it.
    await book.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet.id);
      own.getRangeByIndexes(area.row, area.columns, 3, 1).values = [['我的'], ['one'], ['two']];
      own.tables.getItemAt(0).resize(own.getRangeByIndexes(area.row, 0, 3, area.columns + 1));
      await context.sync();
    });
    // Sorting moves the values; the formulas are the same in every row, about their own row.
    const { places } = findListColumns<RollUpColumn>(rollUpColumns, headers);
    const values = [...places].filter(([key]) => /^(customerId|sheet|refreshed|s\d+)$/.test(key)).map(([, at]) => at);
    for (const at of [...values, area.columns]) {
      const cells = { row: area.row + 1, column: at, rows: 2, columns: 1 };
      const texts = sheet.values(cells).map(([value]) => [typeof value === 'string' ? `'${value}` : value!]);
      await book.Excel.run(async (context) => {
        const moved = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(area.row + 1, at, 2, 1);
        moved.values = texts.reverse();
        await context.sync();
      });
    }
    await book.engine.calculated();
    await typeInto(book, plans[0]!, 1, 7, 1234);
    await drawSmallPlans(book, three.slice(2));
    expect(await refresh()).toMatchObject({ isNew: false, added: 1, customers: 3, gone: 0 });
    expect(await column(rolled, '客户编号', '目标', '已存8', '来源', '我的')).toEqual([
      ['K*1', 500.5, 500.5, '实时', 'two'],
      ['k*1', 1234, 1234, '实时', 'one'],
      ['00123', 2000, 2000, '实时', null],
    ]);
    expect(errorsIn(book)).toEqual([]);
  });

  it('counts the latest version of a plan, the first of copies, and tells the copies', async () => {
    await drawSmallPlans(book, [
      { id: 'a', sheetName: 'One', figures: figuresOf(1, 1) },
      { id: 'a', sheetName: 'Two', figures: figuresOf(2, 1), revision: 2 },
      { id: 'a', sheetName: 'Copy of two', figures: figuresOf(3, 1), revision: 2 },
      { id: 'a', sheetName: 'Other year', figures: figuresOf(4, 1), year: 2026 },
    ]);
    const rolled = await refresh();
    expect(await column(rolled, 'Plan sheet', 'Target')).toEqual([['Two', 2]]);
    const { plans, doubled, years, rollUps } = valueOf(await listPlans());
    expect(doubled).toEqual([{ sheetName: 'Copy of two', counted: 'Two' }]);
    expect(plans.map(({ sheetName, isCurrent, target, achieved }) => [sheetName, isCurrent, target, achieved])).toEqual(
      [
        ['One', false, 1, 2],
        ['Two', true, 2, 1],
        ['Other year', true, 4, 0.5],
      ],
    );
    expect([years, rollUps.map(({ sheetName, year }) => [sheetName, year])]).toEqual([
      [2026, 2025],
      [['Plan roll-up 2025', 2025]],
    ]);
  });

  it('rolls plans of an earlier template up: what they do not say is blank, not 0', async () => {
    await drawSmallPlans(book, [{ id: 'a', version: '0.9.0', figures: figuresOf(100, 40, [1, 2, 3, 4, 46500]) }]);
    const rolled = await refresh();
    expect(await column(rolled, 'Source', 'Target', 'Next review', 'Reviews due')).toEqual([
      ['Live', 100, 46500, null],
    ]);
    expect(valueOf(await listPlans()).plans[0]!.version).toBe('0.9.0');
  });

  it('keeps the last figures of a plan whose row was pushed down', async () => {
    const [plan] = await drawSmallPlans(book, three);
    const rolled = await refresh();
    const row = plan!.values({ row: 1, column: 0, rows: 1, columns: 25 });
    plan!.write({ row: 1, column: 0, rows: 2, columns: 25 }, [row[0]!.map(() => null), row[0]!]);
    expect(await refresh()).toMatchObject({ gone: 0 });
    expect((await column(rolled, 'Source', 'Target'))[0]).toEqual(['Saved', 1000.01]);
  });

  it('shows no error where plans know nothing, or nothing but zeros, or there is none', async () => {
    await refresh();
    await drawSmallPlans(book, [
      { id: 'none', tier: '', figures: Array<undefined>(18).fill(undefined) },
      { id: 'zero', figures: Array<number>(18).fill(0) },
    ]);
    const rolled = await refresh();
    expect((await column(rolled, 'Customer ID', 'Target', 'Achieved', 'Light')).slice(-2)).toEqual([
      ['none', null, null, null],
      ['zero', 0, null, null],
    ]);
    valueOf(await openDashboard(2025, 'en-US', day));
    await book.engine.calculated();
    expect(errorsIn(book)).toEqual([]);
  });

  it('shows what was saved when it is told not to read the plans', async () => {
    const [plan] = await drawSmallPlans(book, three);
    const rolled = await refresh();
    await typeInto(book, plan!, 1, 7, 777);
    const sheet = book.engine.sheets.find(({ id }) => id === rolled.sheetId)!;
    expect(sheet.values({ row: 2, column: 0, rows: 1, columns: 2 })).toEqual([['Read live', 'Yes']]);
    expect((await column(rolled, 'Source', 'Target'))[0]).toEqual(['Live', 777]);
    await typeInto(book, sheet, 2, 1, 'No');
    expect((await column(rolled, 'Source', 'Target'))[0]).toEqual(['Saved', 1000.01]);
  });

  it('refuses a roll-up that lost its table, or the ids', async () => {
    await drawSmallPlans(book, three);
    const { sheetId } = await refresh();
    const sheet = book.engine.sheets.find(({ id }) => id === sheetId)!;
    const { row } = sheet.tables[0]!.area;
    await typeInto(book, sheet, row, 0, 'Nr');
    expect(await refreshRollUp(2025, 'en-US', day)).toMatchObject({
      ok: false,
      failure: { code: 'damagedRecord', details: { context: 'columnMissing', column: 'Customer ID' } },
    });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetId).tables.getItemAt(0).convertToRange();
      await context.sync();
    });
    expect(await refreshRollUp(2025, 'en-US', day)).toMatchObject({
      ok: false,
      failure: { code: 'damagedRecord', details: { context: 'noTable' } },
    });
  });

  inLibreOffice('comes to the same in LibreOffice, as does the dashboard', async () => {
    const ties: SmallPlan = {
      id: 'tie',
      customer: 'Tie',
      tier: 'B',
      figures: figuresOf(500.5, 300, [1, 2, 3, 4, 46600, 2]),
    };
    const without = { id: 'new', figures: [...figuresOf(1, 1).fill(undefined, 0, 11), 630] };
    await drawSmallPlans(book, [...three, ties, { ...ties, id: 'tie2', customer: 'Tie 2' }, without]);
    const rolled = await refresh();
    valueOf(await openDashboard(2025, 'en-US', day));
    await book.engine.calculated();
    expect(await otherInLibreOffice(libreOffice!, book.engine, [rolled.sheetName, 'Plan dashboard 2025'])).toEqual([]);
  });
});
