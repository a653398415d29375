import type { Ledger } from '../../../src/core/intake/Ledger';

/** Customer, day, and an amount an indicator; null where the amount is not known. */
export type LedgerRow = readonly [customer: number, day: number, ...amounts: (number | null)[]];

/** A ledger from its rows. */
export function ledgerOf(...rows: readonly LedgerRow[]): Ledger {
  const indicators = Math.max(0, ...rows.map((row) => row.length - 2));
  return Object.freeze({
    customerOf: Int32Array.from(rows, ([customer]) => customer),
    days: Int32Array.from(rows, ([, day]) => day),
    amounts: Array.from({ length: indicators }, (_, index) => ({
      values: Float64Array.from(rows, ([, , ...amounts]) => amounts[index] ?? 0),
      known: Uint8Array.from(rows, ([, , ...amounts]) => (typeof amounts[index] === 'number' ? 1 : 0)),
    })),
  });
}
