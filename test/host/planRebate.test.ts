import type { EngineValue } from '../../src/workbench/engine/Engine';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { findLibreOffice } from '../e2e/libreOffice';
import { planInput } from '../sheets/plans/planInput';
import { errorsOn } from './errorsOn';
import type { OpenWorkbook } from './openWorkbook';
import { planOn, type PlanOn } from './planOn';
import { QuickWorkbooks } from './QuickWorkbooks';
import { rebateCases, rebateContents } from './rebateCases';
import { recalculated } from './recalculated';

jest.setTimeout(240_000);

const quick = new QuickWorkbooks();
const libreOffice = findLibreOffice();
/** Skipped, and so reported, on a machine without it. */
const inLibreOffice = libreOffice === undefined ? it.skip : it;
const rows = ['planned', 'earned', 'next'] as const;
const names = { planned: 'Plan', earned: 'Earned', next: 'Next' } as const;

/** Sums of decimals differ by their noise. */
const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);

describe('the rebate of an annual plan', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  /** Types into many cells and lets them calculate once. */
  async function typeAll(plan: PlanOn, contents: Readonly<Record<string, readonly EngineValue[]>>): Promise<void> {
    for (const [name, values] of Object.entries(contents)) plan.write(name, ...values);
    await book.engine.calculated();
  }

  it('comes to what an independent program works out, in the workbench', async () => {
    const plan = await planOn(book, planInput({ customer: { tier: 'B' } }));
    for (const each of rebateCases) {
      await typeAll(plan, rebateContents(each));
      const seen = rows.map((row) => [...plan.values(`r${names[row]}`), ...plan.values(`ra${names[row]}`)]);
      expect([each.name, ...seen.map((line) => line.map(rounded))]).toEqual([
        each.name,
        ...rows.map((row) => each.answer[row].map(rounded)),
      ]);
      expect(errorsOn(plan.sheet)).toEqual([]);
    }
  });

  inLibreOffice('comes to the same in LibreOffice', async () => {
    const { sheet, spec } = await planOn(book, planInput({ customer: { tier: 'B' } }));
    const areaOf = (key: string) => spec.names!.find(({ name }) => name === `plan_${key}`)!.area;
    const typed = rebateCases.map((each) =>
      Object.entries(rebateContents(each)).map(([key, values]) => {
        const { row, column, rows: height } = areaOf(key);
        return { row, column, rows: height > 1 ? values.map((value) => [value]) : [values] };
      }),
    );
    const copies = await recalculated(libreOffice!, takeSnapshot(book.engine, []), sheet.name, typed);
    rebateCases.forEach((each, index) => {
      const seen = rows.map((row) => {
        const area = areaOf(`r${names[row]}`);
        const texts = copies[index]![area.row]!.slice(area.column, area.column + 5);
        return texts.map((text) => (text === '' ? null : rounded(Number(text))));
      });
      expect([each.name, ...seen]).toEqual([each.name, ...rows.map((row) => each.answer[row].map(rounded))]);
    });
  });

  it('follows the target with its usual steps: 90, 100 and 110 % of a quarter, 90 to 120 % of the year', async () => {
    const plan = await planOn(book, planInput());
    await plan.type('target_in', 4000);
    expect(plan.values('rqFrom')).toEqual([900, 1000, 1100, null, null]);
    expect(plan.values('raFrom')).toEqual([3600, 4000, 4400, 4800, null]);
    expect(plan.values('rqRate')).toEqual([0.005, 0.01, 0.015, null, null]);
    expect(plan.values('raRate')).toEqual([0.01, 0.015, 0.02, 0.025, null]);
    expect([plan.values('rMode'), plan.values('rGate'), plan.values('rPay')]).toEqual([['Whole amount'], [0.9], [1]]);
    await plan.type('target_in', null);
    expect(plan.values('rqFrom')).toEqual([null, null, null, null, null]);
    expect([plan.values('rPlan'), plan.values('raPlan')].flat()).toEqual([null, null, null, null, null]);
    expect(errorsOn(plan.sheet)).toEqual([]);
  });

  it('says of ladders that do not rise from the top, and of steps without a rate', async () => {
    const plan = await planOn(book, planInput({ customer: { tier: 'B' } }));
    const ladders: readonly [string, EngineValue[], EngineValue[], string | null][] = [
      ['rising from the top', [1, 2, 3, null, null], [0.1, 0.2, 0.3, null, null], 'OK'],
      ['nothing', [null, null, null, null, null], [0.1, null, null, null, null], null],
      ['falling', [2, 1, null, null, null], [0.1, 0.2, null, null, null], 'Out of order'],
      ['twice the same', [1, 2, 2, null, null], [0.1, 0.2, 0.3, null, null], 'Out of order'],
      ['a step left out', [1, null, 3, null, null], [0.1, null, 0.3, null, null], 'Out of order'],
      ['the first left out', [null, 2, 3, null, null], [null, 0.2, 0.3, null, null], 'Out of order'],
      ['a text among them', [1, 'two', 3, null, null], [0.1, 0.2, 0.3, null, null], 'Out of order'],
      ['a step without a rate', [1, 2, 3, null, null], [0.1, null, 0.3, null, null], 'Incomplete'],
      ['a rate without a step', [1, 2, null, null, null], [0.1, 0.2, 0.3, null, null], 'OK'],
    ];
    for (const [name, from, rate, word] of ladders) {
      await typeAll(plan, { rqFrom: from, raFrom: from, rqRate: rate, raRate: rate });
      expect([name, ...plan.values('rqCheck'), ...plan.values('raCheck')]).toEqual([name, word, word]);
      expect(errorsOn(plan.sheet)).toEqual([]);
    }
  });

  it('is blank without a payment factor, and has no minimum without one', async () => {
    const plan = await planOn(book, planInput({ customer: { tier: 'B' } }));
    const act = [500, ...Array<null>(11).fill(null)];
    await typeAll(plan, { qi: [1000, 1000, 1000, 1000], act, rqFrom: [400] });
    expect(plan.values('rEarned')[0]).toBe(0);
    await plan.type('rGate', null);
    expect(plan.values('rEarned')[0]).toBeCloseTo(2.5, 9);
    // A text is a minimum that nobody can read.
    await plan.type('rGate', '90%x');
    expect([plan.values('rPlan')[0], plan.values('rEarned')[0]]).toEqual([expect.any(Number), null]);
    await plan.type('rGate', 0.9);
    for (const none of [null, 'full']) {
      await plan.type('rPay', none);
      expect([plan.values('rPlan')[0], plan.values('rEarned')[0]]).toEqual([null, null]);
    }
    expect(errorsOn(plan.sheet)).toEqual([]);
  });
});
