import type { KnownValues } from '../rank/KnownValues';

/**
 * The weighted mean of each customer's known shares (n); `known` is 0 where no indicator with a weight is known. Weights are
 * checked by `score`.
 * @example weightedScore([{ values: Float64Array.of(1), known: Uint8Array.of(1) }, { values: Float64Array.of(0.5), known: Uint8Array.of(1) }], [3, 1]) // {"scores":[0.875],"known":[1]}
 */
export function weightedScore(
  indicators: readonly KnownValues[],
  weights: readonly number[],
): { scores: Float64Array; known: Uint8Array } {
  const count = indicators[0]?.values.length ?? 0;
  const scores = new Float64Array(count);
  const weightOf = new Float64Array(count);
  const unit = headroom(weights);
  indicators.forEach((indicator, each) => {
    const weight = weights[each]! / unit;
    if (weight === 0) return;
    for (let index = 0; index < count; index++) {
      if (indicator.known[index] !== 1) continue;
      scores[index]! += weight * indicator.values[index]!;
      weightOf[index]! += weight;
    }
  });
  const known = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    if (!(weightOf[index]! > 0)) continue;
    known[index] = 1;
    scores[index]! /= weightOf[index]!;
  }
  return { scores, known };
}

/** What to divide weights by so that their sums neither overflow nor vanish; 1, which changes no digit, for sane ones. */
function headroom(weights: readonly number[]): number {
  const largest = Math.max(...weights);
  return largest > 1e-100 && largest < 1e100 ? 1 : largest;
}
