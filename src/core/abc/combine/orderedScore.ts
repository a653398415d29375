import { importanceOrder } from './importanceOrder';
import type { KnownValues } from '../rank/KnownValues';

/**
 * The best score that weights in a given order of importance can give each customer (n): the largest of the means of its
 * first 1, 2, ... shares. The order is that of falling weights, equal weights in the order given; a missing share is passed
 * over. Use it when which indicator matters more is known, but not how much.
 * Source: Ng 2007, European Journal of Operational Research 177(1) 344-353.
 * @example orderedScore([{ values: Float64Array.of(0.25), known: Uint8Array.of(1) }, { values: Float64Array.of(0.75), known: Uint8Array.of(1) }], [2, 1]) // {"scores":[0.5],"known":[1]}
 */
export function orderedScore(
  indicators: readonly KnownValues[],
  weights: readonly number[],
): { scores: Float64Array; known: Uint8Array } {
  const order = importanceOrder(weights);
  const count = indicators[0]?.values.length ?? 0;
  const scores = new Float64Array(count);
  const known = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    let sum = 0;
    let taken = 0;
    for (const each of order) {
      const indicator = indicators[each]!;
      if (indicator.known[index] !== 1) continue;
      sum += indicator.values[index]!;
      taken++;
      scores[index] = Math.max(scores[index]!, sum / taken);
    }
    if (taken > 0) known[index] = 1;
  }
  return { scores, known };
}
