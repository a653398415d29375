import type { Tier } from '../abc/Tier';

/** A tier set by hand. It stands beside the computed one and outlives every new run, until it expires or is ended. Days are Excel serials. */
export interface Override {
  readonly customerId: string;
  /** The name shown when it was set. */
  readonly customer: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly author: string;
  readonly setOn: number;
  /** The last day on which it applies; for good where absent. */
  readonly expiresOn?: number;
}
