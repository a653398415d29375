import type { PlanTier } from './PlanCustomer';

/** How a year's target is divided into months. */
export type PlanSplit = 'season' | 'even' | 's';

/** What the user asks for when plans are made. */
export interface PlanRequest {
  /** 2000 to 2099. */
  readonly year: number;
  /** Ids of customers of the judgement, in the order of the sheets. */
  readonly customerIds: readonly string[];
  /** Growth over last year by tier, as a fraction: 0.08 is 8 %. From -0.9 to 10. */
  readonly growth: Readonly<Record<PlanTier, number>>;
  readonly split: PlanSplit;
  /** Account manager; blank when nobody is named. */
  readonly owner: string;
  /** What money is counted in, as it stands on the sheets ("万元"); blank when not said. */
  readonly unit: string;
  /** What becomes of customers that have a plan of this year: it stays as it is, or a new version is made beside it. */
  readonly existing: 'keep' | 'newVersion';
  /** Whether this year's actuals are formulas on the source; else they are values. */
  readonly linksActuals: boolean;
}
