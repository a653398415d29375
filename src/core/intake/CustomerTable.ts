import type { Ledger } from './Ledger';
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

/** What was read and reached no total, so that everything read can be accounted for. */
export interface LeftOut {
  /** rowsRead = rowsUsed + the sum of these four. */
  readonly rows: {
    /** Totals and subtotals of other rows. */
    readonly totalRows: number;
    /** An amount without a customer. */
    readonly withoutCustomer: number;
    /** A customer without any number. */
    readonly withoutAmount: number;
    /** Neither a customer nor an amount. */
    readonly empty: number;
  };
  /** One an indicator, in their order: the sums of the numbers on rows that were left out. */
  readonly amounts: readonly { readonly totalRows: number; readonly withoutCustomer: number }[];
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
  readonly leftOut?: LeftOut;
  /** First and last day as Excel serials, when a date column is mapped and holds a date. */
  readonly days?: { readonly first: number; readonly last: number };
  /** The dated rows, when a date column is mapped and holds a date. */
  readonly ledger?: Ledger;
  /** True when no customer stands on two rows, even if one of them holds no number: tiers can then stand beside the rows. */
  readonly oneRowEach: boolean;
}
