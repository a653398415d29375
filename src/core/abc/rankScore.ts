import { unknown, type Unknown } from '../Unknown';
import { onlyKnown, type KnownValues } from './KnownValues';
import { tieRanks } from './tieRanks';

/**
 * One score a customer (n, 0..1) from one or more indicators: the weighted mean of (n_j - r + 0.5) / n_j over the
 * indicators known for the customer, where r is the descending mid-rank among the n_j known values; 0 for a value at or
 * below 0. Ranks keep one huge customer from squashing all others, as min-max scaling lets it. `known` is 0 where no
 * indicator with a weight is known. Weights are equal unless given, one an indicator, 0 or more, not all 0.
 * Unknown: `badShape` (indicators of different length), `badWeights`, `noValues` (nothing known at all).
 * @example rankScore([{ values: Float64Array.of(4, 2), known: Uint8Array.of(1, 1) }]) // {"scores":[0.75,0.25],"known":[1,1]}
 */
export function rankScore(
  indicators: readonly KnownValues[],
  weights: readonly number[] = indicators.map(() => 1),
): { scores: Float64Array; known: Uint8Array } | Unknown {
  const count = indicators[0]?.values.length ?? 0;
  if (indicators.some(({ values, known }) => values.length !== count || known.length !== count)) {
    return unknown('badShape', count);
  }
  if (!fits(weights, indicators.length)) return unknown('badWeights', indicators.length, weights.length);
  const scores = new Float64Array(count);
  const weightOf = new Float64Array(count);
  const unit = headroom(weights);
  indicators.forEach((indicator, index) => addScores(indicator, weights[index]! / unit, scores, weightOf));
  const known = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    if (weightOf[index] === 0) continue;
    known[index] = 1;
    scores[index] = scores[index]! / weightOf[index]!;
  }
  return known.includes(1) ? { scores, known } : unknown('noValues');
}

function fits(weights: readonly number[], count: number): boolean {
  return (
    weights.length === count &&
    weights.every((weight) => weight >= 0 && weight <= Number.MAX_VALUE) &&
    (count === 0 || weights.some((weight) => weight > 0))
  );
}

/** What to divide weights by so that their sums neither overflow nor vanish; 1, which changes no digit, for sane ones. */
function headroom(weights: readonly number[]): number {
  const largest = Math.max(...weights);
  return largest > 1e-100 && largest < 1e100 ? 1 : largest;
}

/** Adds one indicator's weighted scores to the running sums of score and weight. */
function addScores(indicator: KnownValues, weight: number, scores: Float64Array, weightOf: Float64Array): void {
  if (weight === 0) return;
  const values = onlyKnown(indicator);
  const { best, last, positive } = tieRanks(values);
  let place = 0;
  for (let index = 0; index < scores.length; index++) {
    if (indicator.known[index] !== 1) continue;
    const rank = (best[place]! + last[place]!) / 2;
    if (positive[place]) scores[index]! += (weight * (values.length - rank + 0.5)) / values.length;
    weightOf[index]! += weight;
    place++;
  }
}
