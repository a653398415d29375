import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';

/** A customer's periods in words: a summary to read, and every figure for those who cannot see the bars. */
export function historyText(
  history: readonly number[],
  labels: readonly string[],
  words: Words,
  numbers: NumberFormats,
): { readonly summary: string; readonly figures: string } {
  const mean = history.reduce((sum, amount) => sum + amount / history.length, 0);
  return {
    summary: words('pane.detail.historyText', {
      first: labels[0] ?? '',
      last: labels.at(-1) ?? '',
      most: numbers.total(Math.max(...history)),
      least: numbers.total(Math.min(...history)),
      mean: numbers.total(mean),
    }),
    figures: history
      .map((amount, index) =>
        words('pane.detail.figure', { period: labels[index] ?? '', amount: numbers.total(amount) }),
      )
      .join(words('pane.detail.figureSeparator')),
  };
}
