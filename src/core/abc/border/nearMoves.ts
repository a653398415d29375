import { combinedLetter, type LetterRule } from '../combine/combinedLetter';
import type { IndicatorVerdict } from '../Judgement';
import type { Tier } from '../Tier';

/** A letter that stands near its border and would take the verdict with it. */
export interface NearMove {
  /** Position of the indicator. */
  readonly indicator: number;
  readonly to: Tier;
  /** The distance to it in the indicator's unit, and on which side it lies. */
  readonly gap: number;
  readonly isUp: boolean;
}

/**
 * Which letters of a customer, near a border, would give another verdict if they crossed it: what makes a customer borderline
 * where letters decide. Each letter moves alone, to the tier behind the border that is near.
 * @example nearMoves([{ value: 96, letter: 'B', rank: 2, gap: borderGap(96, { up: { to: 'A', border: 100 }, down: undefined }, 0.05) }], 'best', {}) // [{"indicator":0,"to":"A","gap":4,"isUp":true}]
 */
export function nearMoves(
  verdicts: readonly (IndicatorVerdict | undefined)[],
  rule: LetterRule,
  decisions: Readonly<Record<string, Tier>>,
): NearMove[] {
  if (!verdicts.some((verdict) => verdict?.gap.isNear)) return [];
  const letters = verdicts.map((verdict) => verdict?.letter);
  const tier = combinedLetter(letters, rule, decisions);
  const moves = verdicts.flatMap((verdict, indicator): NearMove[] => {
    if (!verdict?.gap.isNear) return [];
    const { up, upTo, isUpNear, down, downTo, isDownNear } = verdict.gap;
    return [
      ...(isUpNear && upTo ? [{ indicator, to: upTo, gap: up ?? 0, isUp: true }] : []),
      ...(isDownNear && downTo ? [{ indicator, to: downTo, gap: down ?? 0, isUp: false }] : []),
    ];
  });
  return moves.filter(
    ({ indicator, to }) =>
      combinedLetter(
        letters.map((letter, place) => (place === indicator ? to : letter)),
        rule,
        decisions,
      ) !== tier,
  );
}
