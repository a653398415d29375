import type { JudgedCustomer } from '../abc/Judgement';
import { tiers, type Tier } from '../abc/Tier';
import type { RunEntry } from './JudgementRun';

/** A distance is this much of the value wrong at most, as equal values are told by `tolerance`. */
const noise = 1e-9;

/**
 * The tier of a customer that was in force in the last run already, when small changes do not count. Its computed tier counts
 * when the figures gave it in the last run too, or when the border beside it, on the side where the customer comes from, is
 * passed by more than `damping` of the border's value. Else the customer stands behind that border: in its old tier, or, after a
 * jump over two tiers, in the one beside the computed one. Where letters decide there is no border to measure, and only the
 * second run in a row counts, as far as both went. An old tier that the rule no longer draws damps nothing.
 * @param damping share of the border's value, 0 or more
 * @param used the tiers that the rule draws, best first
 * @example dampedTier({ computedTier: 'A', gap: { down: 4, downTo: 'B' }, verdicts: [{ value: 104 }] }, { tier: 'B', computedTier: 'B' }, 0.1, ['A', 'B', 'C']) // "B"
 */
export function dampedTier(
  customer: Pick<JudgedCustomer, 'computedTier' | 'gap' | 'score' | 'verdicts'>,
  last: Pick<RunEntry, 'tier' | 'computedTier' | 'isByHand'>,
  damping: number,
  used: readonly Tier[],
): Tier | undefined {
  const { computedTier, gap } = customer;
  // What was set by hand never was the figures' tier, and does not outlive its override.
  const old = last.isByHand ? last.computedTier : last.tier;
  if (computedTier === undefined || old === undefined || !used.includes(old)) return computedTier;
  if (old === computedTier || last.computedTier === computedTier) return computedTier;
  const isRise = tiers.indexOf(computedTier) < tiers.indexOf(old);
  const passed = isRise ? gap?.down : gap?.up;
  const behind = isRise ? gap?.downTo : gap?.upTo;
  const value = customer.score ?? customer.verdicts[0]?.value;
  if (passed === undefined || behind === undefined || value === undefined)
    return agreed(computedTier, last.computedTier, old);
  const border = isRise ? value - passed : value + passed;
  if (passed > damping * Math.abs(border) + noise * Math.abs(value)) return computedTier;
  return nearest(computedTier, behind, old);
}

/** As far as two runs in a row went the same way: where letters decide nothing else is measured. */
function agreed(now: Tier, before: Tier | undefined, old: Tier): Tier {
  if (before === undefined) return old;
  const [to, through, from] = [now, before, old].map((tier) => tiers.indexOf(tier)) as [number, number, number];
  if (Math.sign(to - from) !== Math.sign(through - from)) return old;
  return Math.abs(through - from) < Math.abs(to - from) ? before : now;
}

/** Between a border and the old tier there may be tiers that nobody is in: a damped change never goes beyond either. */
function nearest(computed: Tier, one: Tier, other: Tier): Tier {
  const distance = (tier: Tier) => Math.abs(tiers.indexOf(tier) - tiers.indexOf(computed));
  return distance(one) <= distance(other) ? one : other;
}
