import { planInput } from '../sheets/plans/planInput';
import { errorsOn } from './errorsOn';
import type { OpenWorkbook } from './openWorkbook';
import { partOf } from './partOf';
import { planOn, type PlanOn } from './planOn';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(120_000);

const quick = new QuickWorkbooks();
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

describe('the parts of an annual plan that say what is to be done', () => {
  let book: OpenWorkbook;
  let plan: PlanOn;
  beforeEach(async () => {
    book = await quick.open();
    plan = await planOn(book, planInput());
    plan.write('asof', day(2027, 8, 15));
  });
  afterEach(() => {
    const errors = errorsOn(plan.sheet);
    book.close();
    expect(errors).toEqual([]);
  });

  it('name the letters of SMART that an objective does not meet yet', async () => {
    const part = partOf(plan, 'Objectives (SMART)');
    part.write('Objective', 'all met', 'none met', 'no goal', 'text as goal', 'not effective', null);
    part.write('Specific', 'how', null, 'how', 'how', 'how', 'how');
    part.write('Measure', 'share', null, 'share', 'share', 'share');
    part.write('Goal', 0, null, null, 'high', 70);
    part.write('Achievable', 'Yes', 'No', 'Yes', 'Yes', 'Yes');
    part.write('Effective', 'Yes', null, 'Yes', 'Yes', 'maybe');
    part.write('Due', day(2027, 9, 30), 'soon', day(2027, 9, 30), day(2027, 9, 30), day(2027, 9, 30));
    await book.engine.calculated();
    expect(plan.values('objSmart')).toEqual(['✓', 'SMART', 'M', 'M', 'R', null]);
  });

  it('show how far an objective has come, whichever way it leads', async () => {
    const part = partOf(plan, 'Objectives (SMART)');
    part.write('Base', 50, 30, 50, 50, 5, 'a lot');
    part.write('Goal', 70, 10, 70, 70, 5, 70);
    part.write('Now', 65, 25, 80, 40, 5, 60);
    await book.engine.calculated();
    expect(part.values('Done', 6)).toEqual([0.75, 0.25, 1, 0, null, null]);
  });

  it('show in which months each activity runs, and how many run at once', async () => {
    plan.write(
      'aName',
      'last day',
      'turn of the year',
      'one day',
      'reversed',
      'reversed in a month',
      'no end',
      'other year',
    );
    plan.write(
      'aStart',
      day(2027, 1, 31),
      day(2027, 12, 20),
      day(2027, 6, 30),
      day(2027, 5, 9),
      day(2027, 5, 9),
      day(2027, 3, 1),
      day(2026, 3, 1),
      'in spring',
      null,
      day(2026, 11, 1),
    );
    plan.write(
      'aEnd',
      day(2027, 2, 28),
      day(2028, 1, 10),
      day(2027, 6, 30),
      day(2027, 3, 9),
      day(2027, 5, 2),
      null,
      day(2026, 4, 1),
      day(2027, 4, 1),
      day(2027, 4, 1),
      day(2028, 2, 1),
    );
    await book.engine.calculated();
    const calendar = partOf(plan, 'Calendar of activities');
    const first = plan.spec.blocks.find(({ cells }) => cells[0]?.[0] === 'Calendar of activities')!.row + 1;
    const bands = plan.sheet
      .values({ row: first, column: 1, rows: 10, columns: 12 })
      .map((line) => line.map((cell) => cell || '.').join(''));
    expect(bands).toEqual([
      '■■..........',
      '...........■',
      '.....■......',
      '............',
      '............',
      '............',
      '............',
      '............',
      '............',
      '■■■■■■■■■■■■',
    ]);
    expect(plan.values('aCount')).toEqual([2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2]);
    expect(calendar.values('Days', 10)).toEqual([29, 22, 1, null, null, null, 32, null, null, 458]);
    const [order, missing] = ['Out of order', 'Date missing'];
    expect(calendar.values('Check', 10)).toEqual([
      null,
      null,
      null,
      order,
      order,
      missing,
      'Outside the plan year',
      missing,
      missing,
      null,
    ]);
    expect(plan.values('aCheck')).toEqual([order]);
    plan.write('year', null);
    await book.engine.calculated();
    expect(plan.values('aCount')).toEqual(Array(12).fill(null));
  });

  it('count an activity once in a month it begins or ends in, hours of the day included', async () => {
    plan.write('aStart', day(2027, 1, 31) + 0.9);
    plan.write('aEnd', day(2027, 2, 28) + 0.9);
    await book.engine.calculated();
    expect(plan.values('aCount').slice(0, 3)).toEqual([1, 1, 0]);
    expect(partOf(plan, 'Calendar of activities').values('Days', 1)).toEqual([29]);
  });

  it('add up what activities bring and cost, each ratio over those that have both figures', async () => {
    const part = partOf(plan, 'Theme activities (consumers)');
    part.write('Sales', 1000, 500, null, 'much');
    part.write('Extra gross profit', 300, null, 50, 40);
    part.write('Planned cost', 200, 100, null, 20);
    part.write('Actual cost', 210, null, 0);
    await book.engine.calculated();
    expect(part.values('ROI', 4)).toEqual([0.5, null, null, 1]);
    expect(part.values('Cost ratio', 4)).toEqual([0.2, 0.2, null, null]);
    expect(part.values('Sales', 12)[11]).toBe(1500);
    expect(['activityGp', 'activityCost', 'activityActual'].flatMap(plan.values)).toEqual([390, 320, 210]);
    // (300 + 40 - 200 - 20) / 220, and (200 + 100) / 1500.
    expect(part.values('ROI', 12)[11]).toBeCloseTo(120 / 220, 12);
    expect(part.values('Cost ratio', 12)[11]).toBeCloseTo(0.2, 12);
  });

  it('take the latest check of merchandising, whichever quarters are left out', async () => {
    const part = partOf(plan, 'Merchandising');
    part.write('Q1', 0.5, 10, 0, null, null, 'seen');
    part.write('Q2', 0.55, null, 3, null, 2);
    part.write('Q3', null, 12, 0, null, 'none');
    part.write('Target', undefined, 10, 4, 3, 0);
    part.write('Cost', 10, 20.5, null, 'free');
    await book.engine.calculated();
    expect(plan.values('merLatest')).toEqual([0.55, 12, 0, null, 2, null]);
    expect(part.values('Achieved', 6).map((rate) => rate && Number(Number(rate).toFixed(9)))).toEqual([
      0.785714286,
      1.2,
      0,
      null,
      null,
      null,
    ]);
    expect(plan.values('merchandisingCost')).toEqual([30.5]);
  });

  it('say when equipment has paid for itself', async () => {
    const part = partOf(plan, 'Chilling and equipment');
    part.write('Quantity', 3, 2, null, 1, 'two');
    part.write('Unit cost', 1200, 500, 700, 0, 10);
    part.write('Deposit each', 100, null, 50, 50, 10);
    part.write('Extra gross profit a year', 1800, 0, 10, 5, 5);
    await book.engine.calculated();
    expect(part.values('Investment', 5)).toEqual([3600, 1000, null, 0, null]);
    expect(part.values('Deposits', 5)).toEqual([300, null, null, 50, null]);
    expect(part.values('Payback months', 5)).toEqual([24, null, null, 0, null]);
    expect(part.values('Return', 5)).toEqual([0.5, 0, null, null, null]);
    expect(['equipmentCost', 'equipmentGp'].flatMap(plan.values)).toEqual([4600, 1820]);
    expect(part.values('Return', 7)[6]).toBeCloseTo(1805 / 4600, 12);
  });
});
