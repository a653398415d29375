import type { Unknown } from '../../core/Unknown';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from './createNumberFormats';

/** Why something cannot be judged, in one sentence. */
export function unknownText({ unknown, need, have }: Unknown, words: Words, numbers: NumberFormats): string {
  return words(`unknown.${unknown}`, {
    need: need === undefined ? '' : numbers.count(need),
    have: have === undefined ? '' : numbers.count(have),
  });
}
