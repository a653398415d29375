import { unknown, type Unknown } from '../Unknown';
import { monthShares, type CurveShape } from './monthShares';
import type { PlanSplit } from './PlanRequest';
import { roundTo } from './roundTo';

/** How a year's target is divided. */
export interface Spread extends Partial<CurveShape> {
  readonly split: PlanSplit;
  /** Last year's amounts by month (12), undefined where not known. */
  readonly lastYear: readonly (number | undefined)[];
  /** The quarters' targets (4) where they were typed in: they win, and the year is their sum. */
  readonly quarters?: readonly number[];
  /** Digits after the point; 2 unless given. */
  readonly decimals?: number;
}

/**
 * A year's target by month (12 values): rounded so that the months add up to the quarters that were typed in, and to the year, whatever
 * the decimals, for each month is the difference of two rounded sums. The same numbers as the annual plan's formulas, before anybody
 * adjusts a month. Quarters may be 0 or below, and so may the year that they come to. Unknown: `noValues` when there is no target
 * (without quarters 0 counts as none), `badShape` unless there are 12 months of last year and 4 quarters or none.
 * @example spreadTarget(100, { split: 'even', lastYear: new Array(12).fill(undefined), decimals: 0 }) // [8,9,8,8,9,8,8,9,8,8,9,8]
 */
export function spreadTarget(target: number, spread: Spread): Float64Array | Unknown {
  const { split, lastYear, quarters, decimals = 2, steepness = 7, middle = 0.5 } = spread;
  if (lastYear.length !== 12 || (quarters && quarters.length !== 4)) return unknown('badShape');
  if (quarters ? !quarters.every(Number.isFinite) : !Number.isFinite(target) || target === 0) {
    return unknown('noValues');
  }
  const shares = monthShares(split, lastYear, { steepness, middle });
  const sums = shares.map((share, month) => {
    if (quarters)
      return month % 3 === 2 ? sumOf(quarters, (month + 1) / 3) : roundTo(typed(quarters, shares, month), decimals);
    return month === 11 ? target : roundTo(target * share, decimals);
  });
  return sums.map((sum, month) => roundTo(sum - (sums[month - 1] ?? 0), 6));
}

/** What quarters that were typed in come to by a month: each is divided as the shares divide it, evenly where they give it nothing. */
function typed(quarters: readonly number[], shares: Float64Array, month: number): number {
  const quarter = Math.floor(month / 3);
  const [start, end] = [quarter === 0 ? 0 : shares[quarter * 3 - 1]!, shares[quarter * 3 + 2]!];
  const way = start === end ? ((month % 3) + 1) / 3 : (shares[month]! - start) / (end - start);
  return sumOf(quarters, quarter) + quarters[quarter]! * way;
}

function sumOf(quarters: readonly number[], count: number): number {
  let sum = 0;
  for (let quarter = 0; quarter < count; quarter++) sum += quarters[quarter]!;
  return sum;
}
