import type { Judgement } from '../core/abc/Judgement';
import type { RunTier } from '../core/history/JudgementRun';

/** The tiers in force of a judgement, as two runs are compared by them. */
export function runTiers({ customers }: Judgement): RunTier[] {
  return customers.map(({ id, name, tier }) => ({ customerId: id, customer: name, tier }));
}
