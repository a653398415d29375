/** Which columns are read, by 0-based sheet column, and what for. */
export interface ColumnsWanted {
  /** Customers, names, days, currencies: merged cells among them matter. */
  readonly labels: readonly number[];
  /** Amounts: the number format of every cell matters, for it may name a currency. */
  readonly amounts: readonly number[];
}
