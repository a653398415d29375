import { unknown, type Unknown } from '../../Unknown';
import { evenSpline } from './evenSpline';
import type { Ranking } from '../rank/rankValues';
import { runningSums } from '../rank/runningSums';
import { tieGroup } from '../rank/tieGroup';
import { wholeGroups } from '../rank/wholeGroups';

/** Below this many values the curve is read at every hundredth of the customers, from it on at every thousandth. */
const manyValues = 101;

/** Distances this close are equal, and the first step counts: the unit of the amounts must not decide. */
const noise = 1e-12;

/** A curve from (0, 0) to (1, 1), read at even steps. */
interface Curve {
  readonly heights: Float64Array;
  readonly slopes: Float64Array;
}

/**
 * Where A and B end in a ranking when the shape of the curve decides: the share of the value over the share of the
 * customers, values at or below 0 counting as 0. A ends where the curve is nearest to "everything from nobody" (0, 1) or
 * where one more customer brings no more than an average one (slope 1), whichever comes first; B where the curve is
 * nearest to having everything by the later of the two. Steps, spline and slopes are those of R's ABCanalysis 1.2.1, and
 * as there a customer belongs to a tier before its limit, not on it; here A has at least one place and equal values stay
 * together (`wholeGroups`). Unknown: `tooFewPositives` below 3, `allEqual`.
 * Source: Ultsch & Loetsch 2015, PLoS ONE 10(6) e0129767.
 * @example computedPositions(rankValues(Float64Array.of(50, 20, 10, 8, 5, 3, 2, 1, 1, 0))) // [2,3]
 */
export function computedPositions(ranking: Ranking): Int32Array | Unknown {
  const { count, positives } = ranking;
  if (positives < 3) return unknown('tooFewPositives', 3, positives);
  if (tieGroup(ranking, 0).end === count) return unknown('allEqual');
  const curve = readCurve(runningSums(ranking.sorted().map((value) => Math.max(0, value))));
  const pareto = nearestTo(curve, 0);
  const breakEven = placeOfLeast(curve.slopes, (slope) => Math.abs(slope - 1));
  const steps = curve.heights.length - 1;
  const limits = [Math.min(pareto, breakEven), nearestTo(curve, Math.max(pareto, breakEven) / steps)];
  // Whole numbers, so that a customer on a limit is always seen to be there.
  return wholeGroups(
    ranking,
    limits.map((limit) => Math.ceil((limit * count) / steps) - 1),
  );
}

function readCurve(sums: Float64Array): Curve {
  const count = sums.length - 1;
  const steps = count < manyValues ? 100 : 1000;
  const fine = evenSpline(sums.map((sum) => sum / sums[count]!));
  const heights = Float64Array.from({ length: steps + 1 }, (_, step) => fine.heightAt((step * count) / steps));
  const full = heights.findIndex((height) => height >= 1);
  if (full >= 0) heights.fill(1, full);
  const coarse = evenSpline(heights);
  // The package reads its slopes up to one step to the right of the heights; its limits are the published ones.
  const slopes = heights.map((_, step) => steps * coarse.slopeAt(((step + 1) * steps) / (steps + 1)));
  return { heights, slopes };
}

/** The first step at which the curve is nearest to having everything from this share of the customers. */
function nearestTo({ heights }: Curve, share: number): number {
  const steps = heights.length - 1;
  return placeOfLeast(heights, (height, step) => (step / steps - share) ** 2 + (1 - height) ** 2);
}

function placeOfLeast(values: Float64Array, measure: (value: number, place: number) => number): number {
  let best = 0;
  let least = Infinity;
  values.forEach((value, place) => {
    const measured = measure(value, place);
    if (measured >= least - noise) return;
    least = measured;
    best = place;
  });
  return best;
}
