import type { Judgement } from '../../core/abc/Judgement';
import type { Tier } from '../../core/abc/Tier';
import { stabilityAnswer, stabilityAnswers, type StabilityAnswer } from './stabilityAnswer';

export interface MatrixRow {
  readonly answer: StabilityAnswer;
  /** One a tier of the matrix. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface StabilityMatrix {
  readonly tiers: readonly Tier[];
  /** Every verdict, whether anybody has it or not; "unknown" only where somebody has none. */
  readonly rows: readonly MatrixRow[];
  /** The largest single count: the darkest shade. */
  readonly largest: number;
}

/** How many judged customers each tier and each verdict of steadiness have in common. */
export function stabilityMatrix({ customers, structure }: Judgement): StabilityMatrix {
  const tiers = structure.map(({ tier }) => tier);
  const all = stabilityAnswers.map((answer) => ({ answer, counts: tiers.map(() => 0), total: 0 }));
  for (const customer of customers) {
    if (customer.tier === undefined) continue;
    const row = all[stabilityAnswers.indexOf(stabilityAnswer(customer))]!;
    row.counts[tiers.indexOf(customer.tier)]! += 1;
    row.total += 1;
  }
  const rows = all.filter(({ answer, total }) => answer !== 'unknown' || total > 0);
  return { tiers, rows, largest: Math.max(0, ...rows.flatMap(({ counts }) => counts)) };
}
