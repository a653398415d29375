import type { Words } from '../../locales/Words';

/** A customer's periods in words: a summary to read, and every figure for those who cannot see the bars. */
export function historyText(
  history: readonly number[],
  labels: readonly string[],
  format: (amount: number) => string,
  words: Words,
): { readonly summary: string; readonly figures: string } {
  const mean = history.reduce((sum, amount) => sum + amount / history.length, 0);
  return {
    summary: words('pane.detail.historyText', {
      first: labels[0] ?? '',
      last: labels.at(-1) ?? '',
      most: format(Math.max(...history)),
      least: format(Math.min(...history)),
      mean: format(mean),
    }),
    figures: history
      .map((amount, index) => words('pane.detail.figure', { period: labels[index] ?? '', amount: format(amount) }))
      .join(words('pane.detail.figureSeparator')),
  };
}
