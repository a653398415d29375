import type { JudgedCustomer } from '../../../src/core/abc/Judgement';
import { tiers, type Tier } from '../../../src/core/abc/Tier';
import { dampedTier } from '../../../src/core/history/dampedTier';
import { byLimits, judgedFor } from './judgedFor';

const used: readonly Tier[] = ['A', 'B', 'C'];
/** A customer by limits of 100 and 50. */
const customer = (value: number): JudgedCustomer => judgedFor(byLimits, [value]).customers[0]!;
const damped = (value: number, tier: Tier | undefined, computedTier = tier, damping = 0.1) =>
  dampedTier(customer(value), { tier, computedTier }, damping, used);

describe('dampedTier', () => {
  it('holds a customer behind a border that it passes by no more than the share', () => {
    expect([109, 110, 110.01].map((value) => damped(value, 'B'))).toEqual(['B', 'B', 'A']);
    expect([91, 90, 89.99].map((value) => damped(value, 'A'))).toEqual(['A', 'A', 'B']);
  });

  it('lets the second run in a row count', () => {
    expect([damped(104, 'B', 'A'), damped(96, 'A', 'B')]).toEqual(['A', 'B']);
    expect(damped(96, 'A', 'C')).toBe('A');
  });

  it('ends a jump over two tiers beside the computed one', () => {
    expect([damped(104, 'C'), damped(111, 'C')]).toEqual(['B', 'A']);
    expect([damped(49, 'A'), damped(44, 'A')]).toEqual(['B', 'C']);
  });

  it('never goes beyond the old tier where the one between is empty', () => {
    // By count nobody is in B: the border of C leads to A.
    const judged = judgedFor({}, [9, 9, 5, 5, 5]);
    const last = judged.customers[4]!;
    expect([last.computedTier, last.gap!.upTo]).toEqual(['C', 'A']);
    const held = (tier: Tier) => dampedTier(last, { tier, computedTier: tier }, 20, used);
    expect([held('A'), held('B')]).toEqual(['A', 'B']);
  });

  it('holds nobody whose old tier is unknown or is not drawn any more', () => {
    expect(damped(104, undefined)).toBe('A');
    expect(damped(49, 'E')).toBe('C');
    expect(dampedTier(customer(49), { tier: 'E', computedTier: 'E' }, 0.1, tiers)).toBe('E');
  });

  it('does not hold what was set by hand, but what the figures gave then', () => {
    const held = (value: number, computedTier: Tier | undefined) =>
      dampedTier(customer(value), { tier: 'A', computedTier, isByHand: true }, 0.1, used);
    expect([held(49, 'C'), held(52, 'C'), held(56, 'C'), held(96, undefined)]).toEqual(['C', 'C', 'B', 'B']);
    // A ledger that does not tell holds the tier in force, as it did.
    expect(dampedTier(customer(96), { tier: 'A', computedTier: 'C' }, 0.1, used)).toBe('A');
  });

  it('lets a change by letters count as far as two runs in a row went, in one direction', () => {
    const letters = { computedTier: 'A', gap: undefined, score: undefined, verdicts: [] } as const;
    const held = (tier: Tier, computedTier: Tier) => dampedTier(letters, { tier, computedTier }, 0.1, used);
    expect([held('C', 'B'), held('C', 'A'), held('C', 'C')]).toEqual(['B', 'A', 'C']);
    const down = { ...letters, computedTier: 'B' } as const;
    expect(dampedTier(down, { tier: 'A', computedTier: 'C' }, 0.1, used)).toBe('B');
    expect(dampedTier(down, { tier: 'C', computedTier: 'A' }, 0.1, used)).toBe('B');
    expect(dampedTier({ ...letters, computedTier: 'A' }, { tier: 'B', computedTier: 'C' }, 0.1, used)).toBe('B');
  });

  it('has nothing to hold where a customer is not judged', () => {
    const [, unjudged] = judgedFor(byLimits, [100, undefined]).customers;
    expect(dampedTier(unjudged!, { tier: 'A', computedTier: 'A' }, 0.1, used)).toBeUndefined();
  });
});
