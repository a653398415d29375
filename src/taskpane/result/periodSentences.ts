import type { Judgement } from '../../core/abc/Judgement';
import type { Periods } from '../../core/stability/Periods';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import { periodLabel } from './periodLabel';

/** Which periods steadiness was judged by: what was added up, how many from when to when, why this length, what was left out. */
export function periodSentences(
  { length, isAuto, starts, asOf, leftOut, indicator }: Periods,
  indicators: Judgement['indicators'],
  words: Words,
  numbers: NumberFormats,
): readonly string[] {
  const label = (start: number) => periodLabel(start, length, words, numbers);
  const span = words(`pane.matrix.span.${length}`, {
    count: starts.length,
    shown: numbers.count(starts.length),
    header: indicators[indicator]?.header ?? '',
    first: starts[0] === undefined ? '' : label(starts[0]),
    last: starts.length === 0 ? '' : label(starts.at(-1)!),
  });
  const sentences = [span, words(isAuto ? 'pane.matrix.auto' : 'pane.matrix.chosen')];
  if (leftOut !== undefined) {
    sentences.push(words('pane.matrix.leftOut', { period: label(leftOut), day: numbers.day(asOf) }));
  }
  return sentences;
}
