import type { StabilityClass } from './stabilityClass';

/** In order of concern: what a customer's ordering says. `steady` to `unsteady` by the detrended variation. */
export type StabilityVerdict = 'steady' | 'wavering' | 'unsteady' | 'lapsing' | 'lost' | 'tooShort';

export type TrendDirection = 'growing' | 'level' | 'shrinking';

export interface Trend {
  /** Least-squares slope per period over the mean: 0.05 is 5 % of the mean a period. */
  readonly slope: number;
  /** The slope over its standard error; finite also where every value is on the line. */
  readonly t: number;
  /** Growing or shrinking when |slope| >= 5 % and |t| >= 2. */
  readonly direction: TrendDirection;
}

/** How steady one customer is; a figure that the data cannot give is undefined. */
export interface CustomerStability {
  /** One sum a period, from the customer's first period to the last of `Periods`: the last periods of the window. */
  readonly history: readonly number[];
  /** Sample standard deviation over the mean. */
  readonly variation: number | undefined;
  /** The same around the least-squares line. */
  readonly detrended: number | undefined;
  /** X, Y, Z by `variation`. */
  readonly class: StabilityClass | undefined;
  readonly trend: Trend | undefined;
  /** Distinct days with an amount above 0. */
  readonly orderDays: number;
  /** Median gap between order days, in days. */
  readonly cycleDays: number | undefined;
  /** Days since the last order, in buying cycles. */
  readonly overdue: number | undefined;
  readonly verdict: StabilityVerdict | undefined;
}
