import fc from 'fast-check';
import type { PlanTier } from '../../../src/core/plan/PlanCustomer';
import { previewPlans } from '../../../src/core/plan/previewPlans';
import { roundTo } from '../../../src/core/plan/roundTo';
import { yearTarget } from '../../../src/core/plan/yearTarget';
import { planCustomer } from './planCustomer';

const growth = Object.freeze({ A: 0.1, B: 0, C: -0.5 });
const customers = Object.freeze([
  planCustomer({ id: 'a1', tier: 'A', base: 1000 }),
  planCustomer({ id: 'a2', tier: 'A', base: 0 }),
  planCustomer({ id: 'b1', tier: 'B', base: 333.33 }),
  planCustomer({ id: 'c1', tier: 'C', base: 0.5 }),
  planCustomer({ id: 'c2', tier: 'C' }),
]);

describe('the preview of plans', () => {
  it('sums up those asked for, by tier', () => {
    const preview = previewPlans(customers, { customerIds: ['c1', 'c2', 'a1', 'a2'], growth, split: 'even' });
    expect(preview).toEqual({
      rows: [
        { tier: 'A', customers: 2, withoutBase: 1, base: 1000, target: 1100, quarters: [275, 275, 275, 275] },
        { tier: 'C', customers: 2, withoutBase: 1, base: 0.5, target: 0.25, quarters: [0.06, 0.07, 0.06, 0.06] },
      ],
      total: {
        customers: 4,
        withoutBase: 2,
        base: 1000.5,
        target: 1100.25,
        quarters: [275.06, 275.07, 275.06, 275.06],
      },
      sheets: 2,
      lines: 2,
    });
  });

  it('compares base and target of the same customers, whatever others returned', () => {
    const those = [planCustomer({ id: 'c1', tier: 'C', base: 400 }), planCustomer({ id: 'c2', tier: 'C', base: -100 })];
    const asked = { customerIds: ['c1', 'c2'], growth: { ...growth, C: 0.03 }, split: 'even' } as const;
    expect(previewPlans(those, asked).total).toMatchObject({ customers: 2, withoutBase: 1, base: 400, target: 412 });
  });

  it('counts a customer once and knows only those that are judged', () => {
    const preview = previewPlans(customers, { customerIds: ['b1', 'b1', 'gone'], growth, split: 's' });
    expect([preview.total.customers, preview.total.target, preview.sheets]).toEqual([1, 333.33, 1]);
  });

  it('has no target where the growth cannot be read', () => {
    const preview = previewPlans(customers, { customerIds: ['a1'], growth: { ...growth, A: NaN }, split: 'even' });
    expect(preview.total).toMatchObject({ base: 1000, target: 0, quarters: [0, 0, 0, 0] });
  });

  it('is the sum of the targets to the cent, in the year and in the quarters', () => {
    const some = fc.array(
      fc.record({
        tier: fc.constantFrom<PlanTier>('A', 'B', 'C'),
        base: fc.option(
          fc.integer({ min: -100, max: 1e9 }).map((cents) => cents / 100),
          { nil: undefined },
        ),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom('season' as const, 'even' as const, 's' as const), (list, split) => {
        const those = list.map((facts, index) => planCustomer({ id: `c${index}`, ...facts }));
        const { total } = previewPlans(those, { customerIds: those.map(({ id }) => id), growth, split });
        const targets = those.map(({ base, tier }) => yearTarget(base, growth[tier]) ?? 0);
        expect(total.target).toBe(
          roundTo(
            targets.reduce((sum, target) => sum + target, 0),
            2,
          ),
        );
        expect(
          roundTo(
            total.quarters.reduce((sum, quarter) => sum + quarter, 0),
            2,
          ),
        ).toBe(total.target);
      }),
    );
  });
});
