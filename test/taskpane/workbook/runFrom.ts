import { compareRuns } from '../../../src/core/history/compareRuns';
import type { JudgementRun, RunTier } from '../../../src/core/history/JudgementRun';
import type { Override } from '../../../src/core/history/Override';
import type { Tier } from '../../../src/core/abc/Tier';

/** A judgement that was kept; what a test does not speak of is as plain as it can be. */
export function runFrom(run: number, given: Partial<JudgementRun> = {}): JudgementRun {
  return Object.freeze({
    run,
    // 14:05, which as a fraction of a day lies a little below.
    madeAt: 45_000 + run + 845 / 1440,
    sheetName: 'Orders',
    address: 'A1:D11',
    indicators: 'Sales',
    method: 'number of customers 1:2:2',
    period: '',
    judged: 10,
    counts: { A: 2, B: 4, C: 4 },
    recipe: '{}',
    ...given,
  });
}

/** A tier set by hand for good. */
export function overrideFrom(customerId: string, tier: Tier, given: Partial<Override> = {}): Override {
  return Object.freeze({
    customerId,
    customer: `Dealer ${customerId}`,
    tier,
    reason: 'Opens three shops in spring',
    author: 'Li Wei',
    setOn: 45_000,
    ...given,
  });
}

const tiersOf = (tiers: Readonly<Record<string, Tier | undefined>>): RunTier[] =>
  Object.entries(tiers).map(([customerId, tier]) => ({ customerId, customer: `Dealer ${customerId}`, tier }));

/** Who went where between two judgements, by customers and their tiers. */
export function comparisonOf(
  before: Readonly<Record<string, Tier | undefined>>,
  after: Readonly<Record<string, Tier | undefined>>,
) {
  return compareRuns(tiersOf(before), tiersOf(after));
}
