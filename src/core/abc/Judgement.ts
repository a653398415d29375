import type { IndicatorKind } from '../intake/Mapping';

export type Tier = 'A' | 'B' | 'C' | 'D' | 'E';

/** In order of merit; a ratio of k parts uses the first k. */
export const tiers: readonly Tier[] = ['A', 'B', 'C', 'D', 'E'];

export type CutMethod = 'count' | 'value';

export interface Settings {
  readonly method: CutMethod;
  /** 2 to 5 positive parts: 1:2:2 of the customers for "count", 80:15:5 of the value for "value". */
  readonly ratio: readonly number[];
}

/** What a judged customer shows for one indicator; absent (undefined) where the value is not known. */
export interface IndicatorVerdict {
  readonly value: number;
  readonly letter: Tier;
  /** 1 is the largest; equal values share the best rank of their group. */
  readonly rank: number;
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
  /** 0..1 from the ranks; undefined when no indicator is known. */
  readonly score: number | undefined;
  /** undefined when no indicator is known: not judged. */
  readonly tier: Tier | undefined;
  /** 1 is the best; equal scores share a rank; undefined when not judged. */
  readonly rank: number | undefined;
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

/** Everything the pane shows and the sheets write: plain data, comparable and storable as JSON. */
export interface Judgement {
  readonly settings: Settings;
  readonly indicators: readonly { readonly kind: IndicatorKind; readonly header: string }[];
  /** Best first (score, or the value when there is one indicator), then input order; not-judged customers last. */
  readonly customers: readonly JudgedCustomer[];
  /** Customers that are judged. */
  readonly judgedCount: number;
  readonly structure: readonly StructureRow[];
}
