import type { Combination, ScoreMethod } from '../../core/abc/Settings';

const scoreMethods: readonly Combination[] = ['rank', 'minmax', 'ordered'];

/** Whether a combination makes a score of the indicators; the others decide by their letters. */
export function isScore(combination: Combination): combination is ScoreMethod {
  return scoreMethods.includes(combination);
}
