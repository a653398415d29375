import type { KnownValues } from '../abc/rank/KnownValues';

/** The dated rows that count in a total, as columns of equal length (m rows, in sheet order). */
export interface Ledger {
  /** Position of each row's customer in the table. */
  readonly customerOf: Int32Array;
  /** Excel serials of the 1900 system. */
  readonly days: Int32Array;
  /** One an indicator, in the table's order. */
  readonly amounts: readonly KnownValues[];
}
