import type { Words } from '../../locales/Words';
import type { StabilityAnswer } from './stabilityAnswer';

/** The word for a verdict of steadiness, the same that ABC.MEASURE understands. */
export function stabilityName(answer: StabilityAnswer, words: Words): string {
  return answer === 'unknown' ? words('pane.matrix.unknown') : words(`measure.stability.${answer}`);
}
