import { Direction, ICommandService } from '@univerjs/core';
import { InsertRowCommand } from '@univerjs/sheets';
import fc from 'fast-check';
import { drawSheets } from '../../src/excel/drawSheets';
import { isUnknown } from '../../src/core/Unknown';
import { spreadTarget, type Spread } from '../../src/core/plan/spreadTarget';
import { createPlanWords } from '../../src/locales/createPlanWords';
import { annualPlanSheet } from '../../src/sheets/plans/annualPlanSheet';
import type { UniverEngine } from '../../src/workbench/engine/UniverEngine';
import { planCases } from '../sheets/plans/planCases';
import { planInput } from '../sheets/plans/planInput';
import { errorsOn } from './errorsOn';
import type { OpenWorkbook } from './openWorkbook';
import { planOn, type PlanOn } from './planOn';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(120_000);

const quick = new QuickWorkbooks();
const numbers = (plan: PlanOn, name: string) => plan.values(name) as number[];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** Never the 0 below 0. */
const cents = (amount: number) => Math.round(amount * 100) + 0;
const none: readonly (number | undefined)[] = Array<undefined>(12).fill(undefined);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await quick.open();
});
afterEach(() => book.close());

describe('an annual plan in a workbook', () => {
  it.each(planCases)('shows no error value of either tier in either language with $name', async ({ customer }) => {
    const inputs = (['A', 'B'] as const).flatMap((tier) =>
      (['en-US', 'zh-CN'] as const).map((language) => planInput({ language, customer: { ...customer, tier } })),
    );
    await drawSheets(
      inputs.map((_, index) => `Plan ${index}`),
      (names) =>
        names.map((name, index) => annualPlanSheet(inputs[index]!, name, createPlanWords(inputs[index]!.language))),
    );
    for (const sheet of book.engine.sheets.slice(1))
      sheet.write({ row: 4, column: 6, rows: 1, columns: 1 }, [[46_614]]);
    await book.engine.calculated();
    expect(book.engine.sheets.slice(1).flatMap(errorsOn)).toEqual([]);
  });

  it('adds months up to quarters and quarters to the year, which is last year and its growth', async () => {
    const plan = await planOn(book, planInput());
    const [target] = numbers(plan, 'target');
    expect(target).toBe(15_261.48);
    expect(cents(sum(numbers(plan, 'fin')))).toBe(cents(target!));
    expect(cents(sum(numbers(plan, 'tq')))).toBe(cents(target!));
    [1, 2, 3, 4].forEach((quarter) => {
      const months = numbers(plan, 'fin').slice(quarter * 3 - 3, quarter * 3);
      expect(cents(numbers(plan, `target_q${quarter}`)[0]!)).toBe(cents(sum(months)));
    });
    expect(cents(sum(numbers(plan, 'tgtGp')))).toBe(cents(2826.2 * 1.08));
    expect(plan.values('finCheck')).toEqual(['OK']);
  });

  it('splits as the arithmetic of the preview does, whatever is typed', async () => {
    const plan = await planOn(book, planInput());
    const words = createPlanWords('en-US');
    const money = fc.integer({ min: 0, max: 20_000_000 }).map((amount) => amount / 100);
    const signed = fc.integer({ min: -20_000_000, max: 20_000_000 }).map((amount) => amount / 100);
    const cases = fc.record({
      target: money.filter((amount) => amount > 0),
      split: fc.constantFrom<Spread['split']>('season', 'even', 's'),
      lastYear: fc.oneof<fc.Arbitrary<readonly (number | undefined)[]>[]>(
        fc.array(money, { minLength: 12, maxLength: 12 }),
        fc.constantFrom(
          none,
          none.map(() => 0),
        ),
      ),
      quarters: fc.oneof(
        fc.constantFrom(undefined, [100, 0, 0, -100], [100, -200, 50, 20], [0, 0, 0, 0]),
        fc.array(signed, { minLength: 4, maxLength: 4 }),
      ),
      decimals: fc.constantFrom(0, 2),
      steepness: fc.constantFrom(0, 4, 7, 10),
      middle: fc.constantFrom(0.5, 0.3),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ target, split, lastYear, quarters, ...shape }) => {
        plan.write('split', words(`list.split.${split}`));
        plan.write('ly', ...lastYear.map((amount) => amount ?? null));
        plan.write('qi', ...(quarters ?? [null, null, null, null]));
        plan.write('dec', shape.decimals);
        plan.write('k', shape.steepness);
        plan.write('mid', shape.middle);
        plan.write('target_in', target);
        await book.engine.calculated();
        const spread: Spread = { split, lastYear, ...(quarters && { quarters }), ...shape };
        const expected = spreadTarget(target, spread);
        if (isUnknown(expected)) {
          expect(plan.values('tgt')).toEqual(none.map(() => null));
          return;
        }
        const months = numbers(plan, 'tgt');
        months.forEach((amount, month) => expect(amount).toBeCloseTo(expected[month]!, 6));
        const year = quarters ? sum(quarters) : target;
        expect(cents(sum(months))).toBe(cents(year));
        expect(plan.values('finCheck')).toEqual(['OK']);
        if (quarters) expect(numbers(plan, 'tq').map(cents)).toEqual(quarters.map(cents));
        // Without decimals every month but one at most is whole: the one that takes the cents of the year.
        if (shape.decimals === 0 && !quarters) expect(months.slice(0, 11).every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('follows a target, an adjustment and a growth that are typed, and says by how much months miss the year', async () => {
    const plan = await planOn(book, planInput());
    await plan.type('growth', 0.1);
    expect(plan.values('target')).toEqual([15_544.1]);
    await plan.type('target_in', 1200);
    await plan.type('split', 'Even');
    expect(plan.values('fin')).toEqual(none.map(() => 100));
    await plan.type('adj', undefined, undefined, 12.5);
    expect(numbers(plan, 'fin')[2]).toBe(112.5);
    expect(numbers(plan, 'tgt')[2]).toBe(100);
    expect(plan.values('finCheck')).toEqual([12.5]);
    expect(plan.values('tq')).toEqual([312.5, 300, 300, 300]);
    // Other sheets get the year as corrected; on the plan the target stays what was set.
    expect([plan.values('target'), plan.values('export')[7]]).toEqual([[1200], 1212.5]);
    await plan.type('adj', undefined, undefined, undefined, -12.5);
    expect(plan.values('finCheck')).toEqual(['OK']);
  });

  it('splits by shares typed by hand on any scale, and evenly without one', async () => {
    const plan = await planOn(book, planInput());
    await plan.type('target_in', 1200);
    await plan.type('split', 'Manual');
    expect(plan.values('fin')).toEqual(none.map(() => 100));
    await plan.type('share', 3, 1);
    expect(numbers(plan, 'fin')).toEqual([900, 300, ...Array<number>(10).fill(0)]);
    // In the other language's word too; a negative share is none.
    await plan.type('split', '手工');
    expect(numbers(plan, 'fin')[0]).toBe(900);
    await plan.type('share', 3, 1, -1);
    expect(plan.values('fin')).toEqual(none.map(() => 100));
  });

  it('counts a month as closed once it is over and has an actual', async () => {
    const plan = await planOn(book, planInput());
    const closed = async (day: string) => {
      await plan.type('asof', `=DATE(${day})`);
      return plan.values('closed')[0];
    };
    // Actuals are there to July.
    expect(await closed('2027,3,31')).toBe(2);
    expect(await closed('2027,8,1')).toBe(7);
    expect(await closed('2027,12,31')).toBe(7);
    expect(await closed('2028,2,1')).toBe(7);
    expect(await closed('2026,12,31')).toBe(0);
    await plan.type('asof', null);
    expect(plan.values('closed')).toEqual([0]);
  });

  it('compares closed months only, and says so by light', async () => {
    const plan = await planOn(book, planInput());
    await plan.type('asof', '=DATE(2027,8,15)');
    const [target, actual] = [numbers(plan, 'fin'), plan.values('act') as (number | null)[]];
    expect(plan.values('dq').map((value) => cents(value as number))).toEqual([
      cents(sum(target.slice(0, 3))),
      cents(sum(target.slice(3, 6))),
      cents(target[6]!),
      0,
    ]);
    expect(cents(numbers(plan, 'gq')[2]!)).toBe(cents(actual[6]!));
    expect(plan.values('rq')[2]).toBeCloseTo(actual[6]! / target[6]!, 9);
    expect(plan.values('rq')[3]).toBeNull();
    expect(plan.values('lightq')).toEqual(['Amber', 'Amber', 'Amber', null]);
    await plan.type('act', 877.39, 691.26, 1031.5);
    expect(plan.values('lightq')[0]).toBe('Green');
    await plan.type('act', 100, 100, 100);
    expect(plan.values('lightq')[0]).toBe('Red');
    expect(plan.values('revRate')[0]).toBe(plan.values('rq')[0]);
  });

  it('asks for the next review and counts those that were not held', async () => {
    const plan = await planOn(book, planInput());
    const serial = (month: number, year = 2027) => Date.UTC(year, month - 1, 10) / 86_400_000 + 25_569;
    expect(plan.values('revDate')).toEqual([serial(4), serial(7), serial(10), serial(1, 2028)]);
    await plan.type('asof', '=DATE(2027,8,15)');
    expect(plan.values('next')).toEqual([serial(10)]);
    expect(plan.values('export')[24]).toBe(2);
    await plan.type('revHeld', serial(4));
    expect(plan.values('export')[24]).toBe(1);
    // The third review is held a day before its own.
    await plan.type('revHeld', undefined, undefined, serial(10) - 1);
    await plan.type('asof', '=DATE(2027,10,9)');
    expect(plan.values('next')).toEqual([serial(1, 2028)]);
    await plan.type('asof', '=DATE(2028,2,1)');
    expect(plan.values('next')).toEqual([null]);
    // Tier B has two a year, as its review sheets say.
    await plan.type('tier', 'B');
    await plan.type('asof', '=DATE(2027,7,10)');
    expect([plan.values('revDate'), plan.values('next')]).toEqual([
      [null, serial(7), null, serial(1, 2028)],
      [serial(7)],
    ]);
  });

  it('exports what its blocks show, in the same cells whatever the tier', async () => {
    for (const tier of ['A', 'B'] as const) {
      const plan = await planOn(book, planInput({ customer: { tier } }));
      await plan.type('asof', '=DATE(2027,8,15)');
      await plan.type('bRate', 0.03);
      expect(plan.spec.names!.find(({ name }) => name === 'plan_export')!.area).toEqual({
        row: 1,
        column: 0,
        rows: 1,
        columns: 25,
      });
      const [dq, gq] = [plan.values('dq') as number[], plan.values('gq') as number[]];
      const sums = (name: string) => {
        const known = plan.values(name).filter((value) => typeof value === 'number');
        return known.length === 0 ? null : sum(known);
      };
      expect(plan.values('export').map((value) => (typeof value === 'number' ? cents(value) : value))).toEqual(
        [
          'ABCPLAN1',
          '00123',
          'Northwind',
          tier,
          'AAB',
          'Lin',
          2027,
          plan.values('target')[0],
          ...plan.values('tq'),
          ...plan.values('aq'),
          plan.values('base')[0],
          sum(dq),
          sum(gq),
          plan.values('budget')[0],
          sums('line'),
          sums('lineActual'),
          0,
          plan.values('next')[0],
          tier === 'A' ? 2 : 1,
        ].map((value) => (typeof value === 'number' ? cents(value) : value)),
      );
      expect(plan.values('budget')[0]).toBeGreaterThan(0);
    }
  });

  it('has no figure where there is nothing to grow from', async () => {
    const plan = await planOn(
      book,
      planInput({
        customer: {
          lastYear: { payments: none, grossProfit: none, brandShare: undefined },
          thisYear: { payments: none, grossProfit: none, brandShare: undefined },
          base: undefined,
          grossProfitBase: undefined,
        },
      }),
    );
    for (const name of ['target_in', 'target', 'targetGp', 'base', 'tgt', 'fin', 'tgtGp', 'tq', 'aq', 'rq', 'dq', 'gq'])
      expect([name, plan.values(name).every((value) => value === null)]).toEqual([name, true]);
    await plan.type('target_in', 600);
    expect(plan.values('fin')).toEqual(none.map(() => 50));
  });

  it('grows from the total where the months are not known', async () => {
    const plan = await planOn(
      book,
      planInput({ customer: { lastYear: { payments: none, grossProfit: none, brandShare: undefined }, base: 500 } }),
    );
    expect([plan.values('base'), plan.values('target')]).toEqual([[500], [540]]);
    expect(plan.values('export')[16]).toBe(500);
  });

  it('goes on calculating when the user puts rows in, in the middle of a block too', async () => {
    const plan = await planOn(book, planInput());
    const { store } = book.engine as UniverEngine;
    const last = plan.spec.columnWidths.length - 1;
    const areaOf = (name: string) => {
      const found = book.engine.names.find((each) => each.name === `plan_${name}` && each.sheetId === plan.sheet.id)!;
      const [, column, row, lastColumn, lastRow] = /\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(found.formula)!;
      const place = (letters: string) => letters.charCodeAt(0) - 65;
      const [top, left] = [Number(row) - 1, place(column!)];
      const rows = lastRow === undefined ? 1 : Number(lastRow) - top;
      return { row: top, column: left, rows, columns: lastColumn === undefined ? 1 : place(lastColumn) - left + 1 };
    };
    const values = (name: string) => plan.sheet.values(areaOf(name)).flat() as number[];
    const insertAbove = async (row: number) => {
      const range = { startRow: row, endRow: row, startColumn: 0, endColumn: last };
      const params = {
        unitId: store.unitId,
        subUnitId: plan.sheet.id,
        range,
        direction: Direction.DOWN,
        cellValue: {},
      };
      await store.injector.get(ICommandService).executeCommand(InsertRowCommand.id, params);
    };
    const before = { months: areaOf('fin').row, actions: areaOf('exAction') };
    // One in the picture, one among the months, one among the actions.
    await insertAbove(areaOf('issue').row);
    await insertAbove(areaOf('adj').row);
    await insertAbove(areaOf('exAction').row + 3);
    expect(areaOf('fin').row).toBe(before.months + 2);
    expect(areaOf('exAction')).toMatchObject({ row: before.actions.row + 2, rows: before.actions.rows + 1 });
    plan.sheet.write(areaOf('qi'), [[1000, 2000, 3000, 4000.5]]);
    plan.sheet.write({ ...areaOf('adj'), columns: 1 }, [[-10]]);
    await book.engine.calculated();
    expect(errorsOn(plan.sheet)).toEqual([]);
    expect(values('tq')).toEqual([990, 2000, 3000, 4000.5]);
    expect(cents(sum(values('tgt')))).toBe(cents(10_000.5));
    expect(values('export').slice(7, 12)).toEqual([9990.5, 990, 2000, 3000, 4000.5]);
  });
});
