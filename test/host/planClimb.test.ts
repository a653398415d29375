import { makeClimb } from '../../src/actions/makeClimb';
import { cellAddress } from '../../src/core/intake/cells/cellAddress';
import { serialOf } from '../../src/core/intake/calendar/serialOf';
import { sCurve } from '../../src/core/plan/sCurve';
import { drawSheets } from '../../src/excel/drawSheets';
import { createPlanWords } from '../../src/locales/createPlanWords';
import { climbSheet } from '../../src/sheets/plans/climb/climbSheet';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { climbCase } from '../sheets/plans/climb/climbCase';
import { planInput } from '../sheets/plans/planInput';
import { valueOf } from './analyseNow';
import { errorsOn } from './errorsOn';
import { namedOn, type NamedOn } from './namedOn';
import type { OpenWorkbook } from './openWorkbook';
import { planOn } from './planOn';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(120_000);

const quick = new QuickWorkbooks();

interface Way {
  readonly present: number;
  readonly goal: number;
  readonly periods: number;
  readonly steepness: number;
}

/** Up and down, straight to steep, of one period to sixty; with amounts whose differences are no round doubles. */
const ways: readonly Way[] = [
  ...[0, 1e-9, 1, 4, 7, 10, 40, 2000].map((steepness) => ({ present: 100, goal: 200, periods: 12, steepness })),
  ...[1, 2, 3, 59, 60].map((periods) => ({ present: 0.1, goal: 0.3, periods, steepness: 7 })),
  { present: 200, goal: 100, periods: 12, steepness: 7 },
  { present: 14_131.01, goal: 15_261.49, periods: 12, steepness: 7 },
  { present: -50, goal: 33.3, periods: 7, steepness: 10 },
  { present: 0.7, goal: 0.1, periods: 24, steepness: 4 },
  { present: 100, goal: 100, periods: 5, steepness: 7 },
  { present: 1e9, goal: 1e9 + 0.01, periods: 30, steepness: 7 },
  { present: 0, goal: 0, periods: 4, steepness: 7 },
];

describe('climbs in a workbook', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  async function climbs(list: readonly Way[]): Promise<NamedOn[]> {
    const words = createPlanWords('en-US');
    const { sheetIds } = await drawSheets(
      list.map((_, index) => `Climb ${index}`),
      (names) => list.map((way, index) => climbSheet(climbCase(way), names[index]!, words)),
    );
    const cells = sheetIds.map((id) =>
      namedOn(
        book,
        book.engine.sheets.find((sheet) => sheet.id === id)!,
      ),
    );
    list.forEach(({ steepness }, index) => cells[index]!.write('climb_k', steepness));
    await book.engine.calculated();
    return cells;
  }
  const amounts = (values: readonly EngineValue[]) => values as readonly number[];

  it('stand at every period where the analysis and ABC.SCURVE say, and end exactly at the goal', async () => {
    const cells = await climbs(ways);
    const functions = book.engine.addSheet('Functions');
    ways.forEach(({ present, goal, periods, steepness }, column) => {
      const cells = [0, 1, 2, 3].map((row) => cellAddress(row, column)).join();
      const lines = [present, goal, periods, steepness, `=TRANSPOSE(ABC.SCURVE(${cells}))`].map((cell) => [cell]);
      functions.write({ row: 0, column, rows: lines.length, columns: 1 }, lines);
    });
    await book.engine.calculated();
    ways.forEach(({ present, goal, periods, steepness }, index) => {
      const path = amounts(cells[index]!.values('climb_plan'));
      const core = sCurve(present, goal, periods, steepness) as Float64Array;
      // Exponentials lose digits of a curve that is all but straight.
      const digits = steepness < 1e-6 ? 1e-6 : 1e-11;
      const tolerance = digits * Math.abs(goal - present) + 1e-15 * Math.max(Math.abs(goal), Math.abs(present));
      expect([path[0], path.at(-1), path.length]).toEqual([present, goal, periods + 1]);
      // So steep that Excel has no such number: a straight line, as where it is 0.
      if (steepness > 700) return;
      const byFunction = amounts(functions.values({ row: 4, column: index, rows: periods, columns: 1 }).flat());
      path.slice(1).forEach((amount, period) => {
        expect(Math.abs(amount - core[period]!)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(amount - byFunction[period]!)).toBeLessThanOrEqual(tolerance);
      });
    });
    for (const sheet of book.engine.sheets) expect(errorsOn(sheet)).toEqual([]);
  });

  it('never turn back nor go beyond the goal', async () => {
    const cells = await climbs(ways);
    ways.forEach(({ present, goal }, index) => {
      const path = amounts(cells[index]!.values('climb_plan'));
      const up = goal >= present ? 1 : -1;
      expect(path.every((amount) => up * amount <= up * goal)).toBe(true);
      expect(path.every((amount, at) => at === 0 || up * amount >= up * path[at - 1]! - 1e-9)).toBe(true);
    });
  });

  it('follow the number of periods that is typed, and say when the table is too short for it', async () => {
    const [cells] = await climbs([ways[3]!]);
    const check = () => {
      const { row, column } = cells!.place('climb_mid');
      return book.engine.sheets.at(-1)!.values({ row, column: column + 5, rows: 1, columns: 1 })[0]![0];
    };
    const planned = () => cells!.values('climb_plan').filter((cell) => cell !== null);
    const type = async (value: EngineValue) => {
      cells!.write('climb_n', value);
      await book.engine.calculated();
    };
    expect([planned().length, check()]).toEqual([13, 'OK']);
    await type(4);
    expect([planned().length, planned().at(-1), check()]).toEqual([5, 200, 'OK']);
    await type(24);
    expect([planned().length, check()]).toEqual([13, "Too few rows: drag the table's corner down"]);
    for (const nonsense of [0, -3, 0.5, 'twelve', null]) {
      await type(nonsense);
      expect([nonsense, planned()]).toEqual([nonsense, []]);
    }
    expect(book.engine.sheets.flatMap(errorsOn)).toEqual([]);
  });

  it('have days, stages and gaps that fit: behind is below 0 also on the way down', async () => {
    const [up, down] = await climbs([ways[3]!, { ...ways[3]!, present: 200, goal: 100 }]);
    for (const cells of [up!, down!]) {
      cells.write('climb_start', serialOf(2027, 8, 31)!);
      cells.write('climb_actual', 110, 120);
    }
    await book.engine.calculated();
    expect(up!.values('climb_day').slice(0, 7)).toEqual(
      [
        [2027, 8, 31],
        [2027, 9, 30],
        [2027, 10, 31],
        [2027, 11, 30],
        [2027, 12, 31],
        [2028, 1, 31],
        [2028, 2, 29],
      ].map(([year, month, date]) => serialOf(year!, month!, date!)),
    );
    const sheets = book.engine.sheets.slice(1);
    const rows = (at: number, cells: NamedOn) =>
      sheets[at]!.values({ ...cells.place('climb_t'), column: 5, rows: 13, columns: 2 });
    expect(rows(0, up!)[0]![0]).toBe(10);
    expect(rows(1, down!)[0]![0]).toBe(90);
    expect(rows(0, up!)[2]![0]).toBe('');
    expect([...new Set(rows(0, up!).map(([, stage]) => stage))]).toEqual([
      'Set goal and plan',
      'Keep the pace',
      'Sum up',
      'Carry over',
      'Combine',
    ]);
  });

  it('show no error with blanks, noughts and texts in every cell that may be filled in', async () => {
    const [cells] = await climbs([ways[3]!]);
    for (const value of [null, 0, 'x', -1]) {
      for (const name of ['now', 'goal', 'n', 'start', 'step', 'k', 'mid']) cells!.write(`climb_${name}`, value);
      await book.engine.calculated();
      expect(book.engine.sheets.flatMap(errorsOn)).toEqual([]);
      if (value === null) expect(cells!.values('climb_plan').every((cell) => cell === null)).toBe(true);
    }
  });

  it('are made of a plan once, with where it stands each month', async () => {
    const plan = await planOn(book, planInput());
    await plan.type('asof', serialOf(2027, 8, 15)!);
    const made = valueOf(await makeClimb(plan.sheet.id, 'en-US'));
    expect(made).toMatchObject({ sheetName: 'Climb-Northwind', isNew: true });
    await book.engine.calculated();
    const sheet = book.engine.activeSheet;
    const cells = namedOn(book, sheet);
    expect([cells.values('climb_now'), cells.values('climb_goal')]).toEqual([
      plan.values('base'),
      plan.values('target'),
    ]);
    expect(cells.values('climb_plan').at(-1)).toBe(plan.values('target')[0]);
    const [ly, act] = [amounts(plan.values('ly')), amounts(plan.values('act'))];
    const third = [...ly.slice(3), ...act.slice(0, 3)].reduce((sum, amount) => sum + amount, 0);
    const actuals = cells.values('climb_actual');
    expect([actuals[0], actuals[3], actuals[8]]).toEqual([null, expect.closeTo(third, 6), null]);
    expect(errorsOn(sheet)).toEqual([]);
    sheet.name = 'Way up';
    sheet.visible = false;
    expect(valueOf(await makeClimb(plan.sheet.id, 'zh-CN'))).toEqual({
      ...{ sheetId: made.sheetId, sheetName: 'Way up', isNew: false },
    });
    expect([sheet.visible, book.engine.sheets.length]).toEqual([true, 3]);
  });

  it('are made anew of a new version of the plan, whose target is another', async () => {
    const plans = [await planOn(book, planInput()), await planOn(book, planInput({ revision: 2, growth: 0.5 }))];
    const climbs = [];
    for (const { sheet } of plans) climbs.push(valueOf(await makeClimb(sheet.id, 'en-US')));
    await book.engine.calculated();
    expect(climbs.map(({ sheetName, isNew }) => [sheetName, isNew])).toEqual([
      ['Climb-Northwind', true],
      ['Climb-Northwind (2)', true],
    ]);
    const goals = climbs.map(({ sheetId }) => {
      const sheet = book.engine.sheets.find(({ id }) => id === sheetId)!;
      return namedOn(book, sheet).values('climb_goal')[0];
    });
    expect(goals).toEqual(plans.map((plan) => plan.values('target')[0]));
    expect(valueOf(await makeClimb(plans[0]!.sheet.id, 'en-US')).sheetId).toBe(climbs[0]!.sheetId);
  });
});
