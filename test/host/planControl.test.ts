import { planInput } from '../sheets/plans/planInput';
import { errorsOn } from './errorsOn';
import type { OpenWorkbook } from './openWorkbook';
import { partOf } from './partOf';
import { planOn, type PlanOn } from './planOn';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(120_000);

const quick = new QuickWorkbooks();
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

describe('the parts of an annual plan that keep watch', () => {
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

  it('set the budget by its rate, hold some back, and say when the lines take more than is left', async () => {
    plan.write('target_in', 100_000);
    plan.write('rPay', null);
    await book.engine.calculated();
    const all = () => ['budget', 'reserve', 'free', 'budgetCheck'].flatMap(plan.values);
    expect(all()).toEqual([null, null, null, null]);
    plan.write('bRate', 0.05);
    await book.engine.calculated();
    expect(all()).toEqual([5000, 400, 4600, 'OK']);
    const training = [undefined, undefined, undefined, undefined, undefined, undefined];
    plan.write('line', ...training, 4600);
    await book.engine.calculated();
    expect(all()).toEqual([5000, 400, 0, 'OK']);
    plan.write('line', ...training, 4000, 600.5);
    await book.engine.calculated();
    expect(all()).toEqual([5000, 400, -0.5, 'Over budget']);
    plan.write('resRate', null);
    await book.engine.calculated();
    expect(all()).toEqual([5000, 0, 399.5, 'OK']);
    plan.write('bRate', 'five');
    plan.write('resRate', 'a tenth');
    await book.engine.calculated();
    expect(all()).toEqual([null, null, null, null]);
  });

  it('take the budget lines from the blocks of the plan, with their share, cost ratio and return', async () => {
    plan.write('target_in', 100_000);
    plan.write('bRate', 0.1);
    const discounts = partOf(plan, 'Promotion to the trade: discounts');
    discounts.write('Expected sales', 20_000, 5000, 100);
    discounts.write('Discount', 0.05, 0.02, 'some');
    const activities = partOf(plan, 'Theme activities (consumers)');
    activities.write('Planned cost', 2000, 500);
    activities.write('Actual cost', 1900);
    activities.write('Extra gross profit', 5000);
    partOf(plan, 'Merchandising').write('Cost', 300);
    const equipment = partOf(plan, 'Chilling and equipment');
    equipment.write('Quantity', 2);
    equipment.write('Unit cost', 1000);
    equipment.write('Extra gross profit a year', 800);
    plan.write('qi', 25_000, 25_000, 25_000, 25_000);
    plan.write('act', 25_000, ...Array<null>(11).fill(null));
    await book.engine.calculated();
    // Quarters at target: 1 % of 25,000 each; the year at target: 1.5 % of 100,000.
    expect(plan.values('line')).toEqual([1100, 1000, 1500, 2500, 300, 2000, null, null, null]);
    expect(plan.values('lineActual')).toEqual([null, 250, 0, 1900, null, null, null, null, null]);
    const part = partOf(plan, 'Resources and budget');
    expect(part.values('Share of budget', 8)).toEqual([0.11, 0.1, 0.15, 0.25, 0.03, 0.2, null, null]);
    expect(part.values('Cost ratio', 4)).toEqual([0.011, 0.01, 0.015, 0.025]);
    expect(part.values('ROI', 6)).toEqual([null, null, null, 1, null, -0.6]);
    expect(part.values('Plan', 10)[9]).toBe(8400);
    expect(part.values('Share of budget', 10)[9]).toBeCloseTo(0.84, 12);
    // Of the lines that have a gross profit: (5000 + 800 - 2500 - 2000) / 4500.
    expect(part.values('ROI', 10)[9]).toBeCloseTo(1300 / 4500, 12);
    expect(plan.values('free')).toEqual([10_000 - 800 - 8400]);
  });

  it('count the days an action is late, and flag what is overdue, due soon or beginning after its end', async () => {
    plan.write(
      'exAction',
      'late',
      'today',
      'in a week',
      'in eight days',
      'done',
      'cancelled',
      'no day',
      'text',
      'reversed',
    );
    plan.write(
      'exDue',
      day(2027, 8, 1),
      day(2027, 8, 15),
      day(2027, 8, 22),
      day(2027, 8, 23),
      day(2027, 7, 1),
      day(2027, 7, 1),
      null,
      'in autumn',
      day(2027, 12, 1),
      day(2027, 8, 1),
    );
    plan.write('exStart', ...Array<null>(8).fill(null), day(2027, 12, 5), day(2027, 8, 5));
    plan.write('exStatus', 'In progress', null, null, null, 'Done', 'Cancelled', null, null, null, 'Postponed');
    await book.engine.calculated();
    expect(plan.values('exLate').slice(0, 11)).toEqual([14, 0, 0, 0, null, null, null, null, 0, 14, null]);
    expect(plan.values('exFlag').slice(0, 11)).toEqual([
      'Overdue',
      'Due soon',
      'Due soon',
      null,
      null,
      null,
      null,
      null,
      'Out of order',
      'Overdue',
      null,
    ]);
    plan.write('asof', null);
    await book.engine.calculated();
    expect(plan.values('exLate')).toEqual(Array(15).fill(null));
  });

  it('tell when it is time to plan again, by figures of the plan and by those typed in', async () => {
    const part = partOf(plan, 'Flexibility, re-plan triggers');
    plan.write('qi', 300, 300, 300, 300);
    plan.write('split', 'Even');
    plan.write('act', 100, 90, 80, 70, 100, 60, 84, null, null, null, null, null);
    await book.engine.calculated();
    expect(part.values('Now', 2)).toEqual([584 / 700, 0.84]);
    expect(plan.values('hit').slice(0, 2)).toEqual(['Triggered', 'Triggered']);
    plan.write('act', 100, 90, 80, 70, 100, 86, 84);
    part.write('Now', undefined, undefined, 0.2, 0.11, 'some', 1);
    await book.engine.calculated();
    expect(part.values('Now', 2)[1]).toBe(0.86);
    expect(plan.values('hit')).toEqual(['Triggered', '–', '–', 'Triggered', null, 'Triggered']);
    part.write('Sign', '>', '?', '<', '<');
    part.write('Limit', undefined, undefined, null, 'ten');
    await book.engine.calculated();
    expect(plan.values('hit').slice(0, 4)).toEqual(['–', null, null, null]);
    plan.write('asof', day(2027, 2, 15));
    await book.engine.calculated();
    expect(part.values('Now', 2)).toEqual([1, null]);
  });

  it('say what is left of the reserve', async () => {
    plan.write('used', 100, 50.5, 'some');
    await book.engine.calculated();
    expect(plan.values('left')).toEqual([null]);
    plan.write('target_in', 100_000);
    plan.write('bRate', 0.02);
    await book.engine.calculated();
    expect(plan.values('left')[0]).toBeCloseTo(9.5, 9);
  });
});
