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
 * adjusts a month. Unknown: `noValues` when there is no target (0 counts as none), `badShape` unless there are 12 months of last year
 * and 4 quarters or none.
 * @example spreadTarget(100, { split: 'even', lastYear: new Array(12).fill(undefined), decimals: 0 }) // [8,9,8,8,9,8,8,9,8,8,9,8]
 */
export function spreadTarget(target: number, spread: Spread): Float64Array | Unknown {
  const { split, lastYear, quarters, decimals = 2, steepness = 7, middle = 0.5 } = spread;
  if (lastYear.length !== 12 || (quarters && quarters.length !== 4)) return unknown('badShape');
  const year = quarters ? sumOf(quarters, 4) : target;
  if (!Number.isFinite(year) || year === 0) return unknown('noValues');
  const base = monthShares(split, lastYear, { steepness, middle });
  const shares = quarters && year > 0 ? withinQuarters(base, quarters, year) : base;
  const sums = shares.map((share, month) => {
    if (month === 11) return year;
    if (quarters && month % 3 === 2) return sumOf(quarters, (month + 1) / 3);
    return roundTo(year * share, decimals);
  });
  return sums.map((sum, month) => roundTo(sum - (sums[month - 1] ?? 0), 6));
}

/** The shares of a year whose quarters are given, each divided as the base divides it, evenly where that gives it nothing. */
function withinQuarters(base: Float64Array, quarters: readonly number[], year: number): Float64Array {
  return base.map((share, month) => {
    const quarter = Math.floor(month / 3);
    const [start, end] = [quarter === 0 ? 0 : base[quarter * 3 - 1]!, base[quarter * 3 + 2]!];
    const way = start === end ? ((month % 3) + 1) / 3 : (share - start) / (end - start);
    return (sumOf(quarters, quarter) + quarters[quarter]! * way) / year;
  });
}

function sumOf(quarters: readonly number[], count: number): number {
  let sum = 0;
  for (let quarter = 0; quarter < count; quarter++) sum += quarters[quarter]!;
  return sum;
}
