import type { PlanCustomer } from '../../core/plan/PlanCustomer';
import type { PlanSplit } from '../../core/plan/PlanRequest';
import type { Language } from '../../locales/Language';
import type { EarlierPlan } from './EarlierPlan';

/** Cells of the source, as they stand in a formula on another sheet: each a column of the same rows. */
export interface LedgerColumns {
  readonly ids: string;
  readonly days: string;
  readonly payments?: string;
  readonly grossProfit?: string;
  /**
   * Where rows may be added below: a formula's text for the last row with a day. The plan holds it once, in the cell `plan_ledgerEnd`,
   * which the columns refer to.
   */
  readonly end?: string;
}

/** What an annual plan is made of. */
export interface PlanSheetInput {
  /** Tier A gets the full plan, B the standard one. */
  readonly customer: PlanCustomer;
  readonly year: number;
  /** Growth over the base, as a fraction. */
  readonly growth: number;
  readonly split: PlanSplit;
  /** Account manager, blank when nobody is named. */
  readonly owner: string;
  readonly unit: string;
  /** Digits after the point of the months' targets. */
  readonly decimals: number;
  readonly revision: number;
  readonly language: Language;
  /** Where this year's actuals are formulas on the source. */
  readonly ledger?: LedgerColumns;
  /** Where a version stands there already: what goes on in this one. */
  readonly earlier?: EarlierPlan;
}
