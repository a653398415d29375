import type { Override } from '../history/Override';
import type { IndicatorKind } from '../intake/Mapping';
import type { CustomerStability } from '../stability/CustomerStability';
import type { Periods } from '../stability/Periods';
import type { Settings } from './Settings';
import type { Tier } from './Tier';

/** How far a customer stands from the tiers beside its own, in the unit of the value or score that decides. */
export interface BorderGap {
  /** What it lacks to reach the next tier up; undefined in the best one. */
  readonly up: number | undefined;
  /** What it may lose before it meets the next tier down; undefined in the last one. */
  readonly down: number | undefined;
  /** The tiers that `up` and `down` lead to; tiers without customers are passed over. */
  readonly upTo: Tier | undefined;
  readonly downTo: Tier | undefined;
  /** True when `up` is within `Settings.nearBorder` of the border's value; so `isDownNear`. */
  readonly isUpNear: boolean;
  readonly isDownNear: boolean;
  /** True when either is. */
  readonly isNear: boolean;
}

/** What a judged customer shows for one indicator; absent (undefined) where the value is not known. */
export interface IndicatorVerdict {
  readonly value: number;
  readonly letter: Tier;
  /** 1 is the largest; equal values share the best rank of their group. */
  readonly rank: number;
  readonly gap: BorderGap;
}

/** In how many of the usual rules a customer has the same tier. */
export interface Agreement {
  readonly same: number;
  /** Rules that could judge at all. */
  readonly of: number;
}

export interface JudgedCustomer {
  readonly id: string;
  readonly name: string;
  /** 0-based sheet row of the customer's first data row. */
  readonly firstRow: number;
  /** Same order as `Judgement.indicators`. */
  readonly verdicts: readonly (IndicatorVerdict | undefined)[];
  /** Letters of the indicators, "-" where unknown: "AAB". */
  readonly profile: string;
  /** 0..1 by the combination's score; undefined when it has none or no indicator with a weight is known. */
  readonly score: number | undefined;
  /** The tier in force: set by hand, kept by damping, or the computed one. undefined: not judged, and not set by hand. */
  readonly tier: Tier | undefined;
  /** What the figures give; undefined when no indicator is known. Rank, gap, agreement and reason speak of this one. */
  readonly computedTier: Tier | undefined;
  /** Set where the tier in force was set by hand. */
  readonly override?: Override;
  /** True when damping keeps the customer from its computed tier: in the one of the last run, or, after a jump, in the one beside. */
  readonly isDamped: boolean;
  /** 1 is the best; equal scores share a rank; undefined when not judged. */
  readonly rank: number | undefined;
  /** How many others have the same rank, and therefore the same tier. */
  readonly tiedWith: number;
  /** In money with one indicator, in score with several; undefined when letters decide or when not judged. */
  readonly gap: BorderGap | undefined;
  /** True when a small change could give another tier, by whatever decides. */
  readonly isBorderline: boolean;
  /** undefined when not judged, or when the tiers are not A, B, C. */
  readonly agreement: Agreement | undefined;
  /** undefined without dates, or when no dated row has an amount of this customer. */
  readonly stability: CustomerStability | undefined;
}

export interface StructureRow {
  readonly tier: Tier;
  readonly count: number;
  readonly shareOfCustomers: number;
  /** Sum of the first indicator. */
  readonly value: number;
  /** Share of the positive values' sum, 0..1; undefined when that sum is not positive. */
  readonly shareOfValue: number | undefined;
  /** Smallest first-indicator value in the tier; undefined when the tier is empty. */
  readonly fromValue: number | undefined;
}

/** How unevenly the first indicator is spread; non-positive values count as 0. */
export interface Concentration {
  /** 0 (all equal) to 1, without small-sample correction. */
  readonly gini: number;
  /** Herfindahl-Hirschman index, 1/n to 1. */
  readonly hhi: number;
}

/** Everything the pane shows and the sheets write: plain data, comparable and storable as JSON. */
export interface Judgement {
  readonly settings: Settings;
  readonly indicators: readonly { readonly kind: IndicatorKind; readonly header: string }[];
  /** Best first (score, letters or value, whatever decides), then input order; not-judged customers last. */
  readonly customers: readonly JudgedCustomer[];
  /** Customers that are judged. */
  readonly judgedCount: number;
  readonly structure: readonly StructureRow[];
  /** undefined when no value of the first indicator lies above 0. */
  readonly concentration: Concentration | undefined;
  /** undefined without dates or without an indicator that is an amount. */
  readonly periods: Periods | undefined;
  /** Tiers set by hand that no longer apply, or whose customer is not among these. */
  readonly idleOverrides: readonly IdleOverride[];
}

export interface IdleOverride {
  readonly override: Override;
  readonly because: 'expired' | 'noCustomer';
}
