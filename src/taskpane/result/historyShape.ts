import type { CustomerStability } from '../../core/stability/CustomerStability';

export interface HistoryShape {
  /** One a period; `top` and `height` as shares of the chart's height, counted from above. */
  readonly bars: readonly { readonly top: number; readonly height: number; readonly isNegative: boolean }[];
  /** Height of the zero line. */
  readonly zero: number;
  /** The trend at the middle of the first and of the last period; undefined without a clear one. */
  readonly line: { readonly first: number; readonly last: number } | undefined;
}

/**
 * A customer's periods as bars around the zero line, with a clear trend across them, all within 0..1. The scale always holds
 * zero, so that a bar twice as high is twice the amount. The line passes through the mean at the middle of time, as a
 * least-squares line does. Undefined when there is nothing but zeros to draw.
 */
export function historyShape({
  history,
  trend,
}: Pick<CustomerStability, 'history' | 'trend'>): HistoryShape | undefined {
  const middle = (history.length - 1) / 2;
  const mean = history.reduce((sum, amount) => sum + amount / history.length, 0);
  const rise = trend === undefined || trend.direction === 'level' ? undefined : trend.slope * mean * middle;
  const ends = rise === undefined ? [] : [mean - rise, mean + rise];
  const most = Math.max(0, ...history, ...ends);
  const least = Math.min(0, ...history, ...ends);
  if (!(most > least)) return undefined;
  const place = (amount: number) => (most - amount) / (most - least);
  const zero = place(0);
  return {
    bars: history.map((amount) => ({
      top: Math.min(zero, place(amount)),
      height: Math.abs(zero - place(amount)),
      isNegative: amount < 0,
    })),
    zero,
    line: rise === undefined ? undefined : { first: place(mean - rise), last: place(mean + rise) },
  };
}
