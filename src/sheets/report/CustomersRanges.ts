/** The columns of the ranked customers that the overview counts, as formulas on another sheet name them. */
export interface CustomersRanges {
  /** The tiers in force. */
  readonly tiers: string;
  /** The first indicator. */
  readonly values: string;
  /** undefined without dates. */
  readonly stability: string | undefined;
  /** How many the tiers should add up to, a part of a formula. */
  readonly judged: string;
}
