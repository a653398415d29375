import type { Tier } from '../abc/Tier';

/** One customer between two runs; undefined where it was in no tier or not there. */
export interface TierMove {
  readonly customerId: string;
  readonly customer: string;
  readonly before: Tier | undefined;
  readonly after: Tier | undefined;
}

/** Who went where between two runs. */
export interface RunComparison {
  /** The tiers that either run used, best first; A, B and C at least. */
  readonly tiers: readonly Tier[];
  /** (k+1) x (k+1): rows before, columns after, in the order of `tiers`, none last. Without totals. */
  readonly counts: readonly (readonly number[])[];
  /** Every customer of either run, in the order of the later run, those that are gone last. */
  readonly moves: readonly TierMove[];
}
