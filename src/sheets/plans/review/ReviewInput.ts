import type { Language } from '../../../locales/Language';
import type { ReviewIndicator } from './reviewIndicators';

/** What is known of an indicator; what is not stays blank on the sheet. */
export interface ReviewScore {
  readonly target?: number;
  readonly actual?: number;
  /** The score of the review before. */
  readonly last?: number;
}

/** A correction agreed earlier, and what has become of it. */
export interface EarlierCorrection {
  readonly item: string;
  /** Serial of a day, or what else stands there. */
  readonly due: number | string | null;
  readonly status: string;
}

/** What a quarter's review is made of. */
export interface ReviewInput {
  readonly customerId: string;
  readonly customer: string;
  /** Tier A gets more rows than B and a review each quarter instead of each half-year. */
  readonly tier: 'A' | 'B';
  /** Who takes part on our side; blank when nobody is named. */
  readonly accountManager: string;
  readonly unit: string;
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  /** How many months of the quarter are over and have an actual: 0 to 3. Targets and actuals are those of these months. */
  readonly knownMonths: number;
  readonly scores: Readonly<Partial<Record<ReviewIndicator, ReviewScore>>>;
  readonly lastTotal?: number;
  /** Actions of the plan, and how many of them are overdue. */
  readonly actions?: { readonly all: number; readonly late: number };
  readonly lastCorrections: readonly EarlierCorrection[];
  readonly language: Language;
}
