import type { PeriodSettings } from '../../core/stability/PeriodSettings';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import type { StabilityAnswer } from './stabilityAnswer';

/** What a verdict stands for, in a few words to go under its name. */
export function stabilityMeaning(
  answer: StabilityAnswer,
  { limits: [steady, wavering] }: Pick<PeriodSettings, 'limits'>,
  words: Words,
  numbers: NumberFormats,
): string {
  const limit = (answer === 'steady' ? steady : wavering) ?? 0;
  return words(`pane.matrix.means.${answer}`, { limit: numbers.wholeShare(limit) });
}
