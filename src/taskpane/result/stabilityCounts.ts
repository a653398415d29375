import type { Judgement } from '../../core/abc/Judgement';
import type { TrendDirection } from '../../core/stability/CustomerStability';
import type { StabilityClass } from '../../core/stability/stabilityClass';

export interface StabilityCounts {
  readonly classes: Readonly<Record<StabilityClass, number>>;
  readonly trends: Readonly<Record<TrendDirection, number>>;
  /** Customers of the best tier who are lapsing or lost: the ones to call first. */
  readonly atRisk: number;
}

/** How many judged customers have each class and each trend; those without a figure count in none. */
export function stabilityCounts({ customers, structure }: Judgement): StabilityCounts {
  const classes = { X: 0, Y: 0, Z: 0 };
  const trends = { growing: 0, level: 0, shrinking: 0 };
  let atRisk = 0;
  for (const { tier, stability } of customers) {
    if (tier === undefined || stability === undefined) continue;
    if (stability.class) classes[stability.class] += 1;
    if (stability.trend) trends[stability.trend.direction] += 1;
    const isGoing = stability.verdict === 'lapsing' || stability.verdict === 'lost';
    if (isGoing && tier === structure[0]?.tier) atRisk += 1;
  }
  return { classes, trends, atRisk };
}
