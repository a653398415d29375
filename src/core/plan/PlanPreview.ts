import type { PlanTier } from './PlanCustomer';

/** What a request will come to, before anything is written. */
export interface PlanPreview {
  readonly rows: readonly PlanPreviewRow[];
  readonly total: Omit<PlanPreviewRow, 'tier'>;
  /** New sheets for A and B, lines of the list for C. */
  readonly sheets: number;
  readonly lines: number;
}

export interface PlanPreviewRow {
  readonly tier: PlanTier;
  readonly customers: number;
  /** Customers without anything to grow from: their target stays blank. */
  readonly withoutBase: number;
  /** Sum over those who have something to grow from: the same customers as the target's. */
  readonly base: number;
  readonly target: number;
  /** Targets of the quarters; they add up to the target. */
  readonly quarters: readonly [number, number, number, number];
}
