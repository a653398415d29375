import { isUnknown } from '../Unknown';
import type { PlanCustomer } from './PlanCustomer';
import type { PlanSplit } from './PlanRequest';
import { roundTo } from './roundTo';
import { spreadTarget } from './spreadTarget';

export type Quarters = readonly [number, number, number, number];

/**
 * A customer's target by quarter, as it will stand on his plan, or, for tier C, in his line of the list, where quarters are even; they
 * add up to the target to the cent. All 0 for a target of 0.
 * @param target of the year, with two digits after the point at most
 * @example quarterTargets({ tier: 'C', lastYear: { payments: [] } }, 100.01, 'season') // [25,25.01,25,25]
 */
export function quarterTargets(
  {
    tier,
    lastYear,
  }: { readonly tier: PlanCustomer['tier']; readonly lastYear: Pick<PlanCustomer['lastYear'], 'payments'> },
  target: number,
  split: PlanSplit,
): Quarters {
  const ends = tier === 'C' ? evenEnds(target) : monthEnds(target, split, lastYear.payments);
  return [0, 1, 2, 3].map((quarter) => roundTo(ends[quarter]! - (ends[quarter - 1] ?? 0), 6)) as unknown as Quarters;
}

function evenEnds(target: number): readonly number[] {
  return [1, 2, 3].map((quarter) => roundTo((target * quarter) / 4, 2)).concat(target);
}

function monthEnds(target: number, split: PlanSplit, lastYear: readonly (number | undefined)[]): readonly number[] {
  const months = spreadTarget(target, { split, lastYear });
  if (isUnknown(months)) return [0, 0, 0, 0];
  let sum = 0;
  return Array.from(months, (month) => (sum += month)).filter((_, month) => month % 3 === 2);
}
