import type { PlanSplit } from './PlanRequest';

/** How steep an S-curve is, and where its middle stands (0..1). */
export interface CurveShape {
  /** 4 gentle, 7 usual, 10 steep, 0 straight. */
  readonly steepness: number;
  readonly middle: number;
}

/** Excel's EXP gives no number beyond. */
const largestPower = 709.782712893384;

/**
 * The share of a year that is done by the end of each month (12 values, the last one 1): as last year went, evenly, or along an
 * S-curve. The same numbers as the folded rows of the annual plan. Evenly too where last year's season says nothing: fewer than twelve
 * months known, a negative one, or a total that is not above 0; and where the curve has no number.
 * @param lastYear amounts of its months (12), undefined where not known
 * @example monthShares('season', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2])[10] // 0.5
 */
export function monthShares(
  split: PlanSplit,
  lastYear: readonly (number | undefined)[],
  { steepness, middle }: CurveShape = { steepness: 7, middle: 0.5 },
): Float64Array {
  const shares = Float64Array.from({ length: 12 }, (_, month) => (month + 1) / 12);
  if (split === 's') return shares.map((time) => curveAt(time, steepness, middle));
  const known = lastYear.filter((amount) => amount !== undefined);
  const total = known.reduce((sum, amount) => sum + amount, 0);
  const isUsable = known.length === 12 && total > 0 && known.every((amount) => amount >= 0);
  if (split === 'even' || !isUsable) return shares;
  let sum = 0;
  return shares.map((_, month) => (sum += known[month]!) / total);
}

/** The logistic curve, stretched to run exactly from 0 at 0 to 1 at 1, step by step as the sheet's formula computes it. */
function curveAt(time: number, steepness: number, middle: number): number {
  const powers = [-steepness * (time - middle), steepness * middle, -steepness * (1 - middle)];
  if (powers.some((power) => !(power <= largestPower))) return time;
  const [here, start, end] = powers.map((power) => 1 / (1 + Math.exp(power))) as [number, number, number];
  return end === start ? time : (here - start) / (end - start);
}
