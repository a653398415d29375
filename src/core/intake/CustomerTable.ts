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

/** Why a row reaches no total, in the order in which the reasons are asked: a row counts under the first that holds. */
export const leftOutReasons = [
  'unselected', // between the selected areas
  'hidden', // hidden by a filter or by hand
  'empty', // neither a customer nor an amount
  'repeatedHeader', // the header again
  'error', // an error cell in a mapped column
  'totalRow', // a total or subtotal of other rows
  'withoutCustomer', // an amount without a customer
  'otherCurrency', // not the currency that was chosen
  'badDate', // a date that is none
  'futureDate', // dated after today
  'withoutAmount', // a customer without any number
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

/** What was read and what became of it: everything read is either used or left out for one reason. */
export interface Reconciliation {
  /** rowsRead = rowsUsed + the sum of these. */
  readonly rows: Readonly<Record<LeftOutReason, number>>;
  /** One an indicator, in their order: read = used + the sum of what was left out, but for rounding. */
  readonly amounts: readonly {
    /** The sum of all numbers read in the indicator's columns. */
    readonly read: number;
    readonly used: number;
    readonly leftOut: Readonly<Record<LeftOutReason, number>>;
  }[];
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
  readonly reconciliation: Reconciliation;
  /** First and last day as Excel serials, when a date column is mapped and holds a date. */
  readonly days?: { readonly first: number; readonly last: number };
  /** The dated rows, when a date column is mapped and holds a date. */
  readonly ledger?: Ledger;
  /** True when no customer stands on two rows, even if one of them holds no number: tiers can then stand beside the rows. */
  readonly oneRowEach: boolean;
}
