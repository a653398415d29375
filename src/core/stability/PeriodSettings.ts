/** In order of length. */
export type PeriodLength = 'month' | 'quarter' | 'half' | 'year';

/** How a ledger is divided into periods and how steadiness is classed. */
export interface PeriodSettings {
  /** "auto": the shortest in which the usual customer is active often enough. */
  readonly length: PeriodLength | 'auto';
  /** Whether a last period that the data does not cover to its end still counts. */
  readonly keepsPartial: boolean;
  /** Up to the first a customer is X (steady), up to the second Y, else Z: two rising limits above 0. */
  readonly limits: readonly number[];
  /** X, Y, Z as the steadiest 1:2:2 of the customers instead of by limits. */
  readonly isRelative: boolean;
}
