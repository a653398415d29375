import type { Language } from '../locales/Language';
import type { PlanTier } from '../core/plan/PlanCustomer';

/** A sheet of a template in the workbook. */
export interface PlanSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isShown: boolean;
  readonly language: Language;
  readonly version: string;
}

/** An annual plan on a sheet of its own, with what it says of itself now. */
export interface AnnualPlan extends PlanSheet {
  readonly customerId: string;
  readonly customer: string;
  readonly year: number;
  readonly revision: number;
  /** False where a later version of the plan of this customer and year is there: that one counts. */
  readonly isCurrent: boolean;
  readonly tier: PlanTier | undefined;
  readonly target: number | undefined;
  /** Share of the target of closed months that was reached; undefined when nothing is known. */
  readonly achieved: number | undefined;
  /** Quarters that have a review sheet. */
  readonly reviews: readonly PlanReview[];
}

export interface PlanReview extends PlanSheet {
  readonly quarter: number;
}

/** All that the workbook holds of plans. */
export interface WorkbookPlans {
  readonly plans: readonly AnnualPlan[];
  /** Years with plans or lines of a list, latest first. */
  readonly years: readonly number[];
  /** The lists of small customers, with the ids of their lines; none where they cannot be read. */
  readonly lists: readonly (PlanSheet & { readonly year: number; readonly customerIds: readonly string[] })[];
  /** The other sheets by year. */
  readonly rollUps: readonly (PlanSheet & { readonly year: number })[];
  readonly dashboards: readonly (PlanSheet & { readonly year: number })[];
  readonly signings: readonly (PlanSheet & { readonly year: number })[];
  /** Sheets that claim to be the same plan (a copy, say): the first of them counts, these do not. */
  readonly doubled: readonly { readonly sheetName: string; readonly counted: string }[];
}
