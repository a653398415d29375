import type { Tier } from '../abc/Tier';
import type { IndicatorKind } from '../intake/Mapping';
import type { StabilityVerdict } from '../stability/CustomerStability';

/** One accepted judgement, as the ledger of judgements keeps it in one row. */
export interface JudgementRun {
  /** 1, 2, 3, ... in the order of acceptance. */
  readonly run: number;
  /** Excel serial of day and time, on the user's own clock. */
  readonly madeAt: number;
  readonly sheetName: string;
  readonly address: string;
  /** What was judged by and how, in words. */
  readonly indicators: string;
  readonly method: string;
  /** First to last day of the data, or the period lengths; "" without dates. */
  readonly period: string;
  readonly judged: number;
  /** Customers in each tier that was used. */
  readonly counts: Readonly<Partial<Record<Tier, number>>>;
  /** The `Recipe` as JSON, for a later version of this add-in. */
  readonly recipe: string;
}

/** One customer of a run: a row of the ledger's details. */
export interface RunEntry {
  readonly run: number;
  readonly customerId: string;
  readonly customer: string;
  /** The tier in force. */
  readonly tier: Tier | undefined;
  /** What the figures gave. */
  readonly computedTier: Tier | undefined;
  /** Whether the tier in force was set by hand; absent in ledgers that were begun before it was kept. */
  readonly isByHand?: boolean;
  readonly profile: string;
  readonly score: number | undefined;
  readonly rank: number | undefined;
  readonly values: Readonly<Partial<Record<IndicatorKind, number>>>;
  readonly stability: StabilityVerdict | undefined;
  /** Relative slope a period. */
  readonly trend: number | undefined;
}

/** As much of a run's customer as tells where it stood. */
export type RunTier = Pick<RunEntry, 'customerId' | 'customer' | 'tier'>;
