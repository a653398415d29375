import type { Combination, ScoreMethod } from '../Settings';

/**
 * Whether several indicators give their verdict by a score; else their letters decide.
 * @example isScoreMethod('median') // false
 */
export function isScoreMethod(combination: Combination): combination is ScoreMethod {
  return combination === 'rank' || combination === 'minmax' || combination === 'ordered';
}
