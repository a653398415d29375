import { unknown, type Unknown } from '../../Unknown';
import { onlyKnown, type KnownValues } from '../rank/KnownValues';
import { minmaxShares } from './minmaxShares';
import { orderedScore } from './orderedScore';
import { rankShares } from './rankShares';
import type { ScoreMethod } from '../Settings';
import { weightedScore } from './weightedScore';

/**
 * One score a customer (n, 0..1) from one or more indicators. "rank", the one to begin with: the weighted mean of its rank
 * shares, so that one huge customer cannot squash all others. "minmax": the weighted mean of the values between the least
 * and the largest, where the distances themselves count. "ordered": only the order of importance counts, by falling weight
 * (Ng 2007). A customer is judged by the indicators known for it; `known` is 0 where there are none, and with "rank" and
 * "minmax" where none of them has a weight. Weights are equal unless given, one an indicator, 0 or more, not all 0.
 * Unknown: `badShape` (indicators of different length), `badWeights`, `noValues` (nothing known at all).
 * @example score([{ values: Float64Array.of(4, 2), known: Uint8Array.of(1, 1) }], 'rank') // {"scores":[0.75,0.25],"known":[1,1]}
 */
export function score(
  indicators: readonly KnownValues[],
  method: ScoreMethod,
  weights: readonly number[] = indicators.map(() => 1),
): { scores: Float64Array; known: Uint8Array } | Unknown {
  const count = indicators[0]?.values.length ?? 0;
  if (indicators.some(({ values, known }) => values.length !== count || known.length !== count)) {
    return unknown('badShape', count);
  }
  if (!fits(weights, indicators.length)) return unknown('badWeights', indicators.length, weights.length);
  const answer = scoreBy(indicators, method, weights);
  return answer.known.includes(1) ? answer : unknown('noValues');
}

function scoreBy(indicators: readonly KnownValues[], method: ScoreMethod, weights: readonly number[]) {
  switch (method) {
    case 'rank':
      return weightedScore(sharesOf(indicators, rankShares), weights);
    case 'minmax':
      return weightedScore(sharesOf(indicators, minmaxShares), weights);
    case 'ordered':
      return orderedScore(sharesOf(indicators, minmaxShares), weights);
    default:
      return method satisfies never;
  }
}

/** Each indicator's known values as shares from 0 to 1, in their places. */
function sharesOf(indicators: readonly KnownValues[], toShares: (values: Float64Array) => Float64Array): KnownValues[] {
  return indicators.map((indicator) => {
    const { known } = indicator;
    const shares = toShares(onlyKnown(indicator));
    const values = new Float64Array(known.length);
    let place = 0;
    for (let index = 0; index < values.length; index++) if (known[index] === 1) values[index] = shares[place++]!;
    return { values, known };
  });
}

function fits(weights: readonly number[], count: number): boolean {
  return (
    weights.length === count &&
    weights.every((weight) => weight >= 0 && weight <= Number.MAX_VALUE) &&
    (count === 0 || weights.some((weight) => weight > 0))
  );
}
