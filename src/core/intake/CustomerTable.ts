import type { IndicatorKind } from './Mapping';

declare const checked: unique symbol;

export interface Customer {
  /** The text that tells this customer apart. */
  readonly id: string;
  /** The text to show: the name where one is mapped, else the id. */
  readonly name: string;
  /** 0-based sheet row of the customer's first row. */
  readonly firstRow: number;
  /** How many rows were added up. */
  readonly rowCount: number;
}

export interface Indicator {
  readonly kind: IndicatorKind;
  readonly header: string;
  /** One total a customer (n); 0 where `known` is 0. Never NaN or infinite. */
  readonly totals: Float64Array;
  /** 1 where the customer has at least one number for this indicator (n). */
  readonly known: Uint8Array;
}

/**
 * Clean customers with their totals, in the order of first appearance. Only `readCustomers` makes one: the brand keeps
 * raw cells out of the arithmetic.
 */
export interface CustomerTable {
  readonly [checked]: true;
  readonly customers: readonly Customer[];
  readonly indicators: readonly Indicator[];
  /** Data rows of the range, whether used or not. */
  readonly rowsRead: number;
  /** Rows that count in at least one total. */
  readonly rowsUsed: number;
  /** First and last day as Excel serials, when a date column is mapped and holds a date. */
  readonly days?: { readonly first: number; readonly last: number };
  /** True when every used row is its own customer: tiers can then stand beside the rows. */
  readonly oneRowEach: boolean;
}
