import type { Ledger } from '../../../src/core/intake/Ledger';

/** A ledger from its rows: customer, day, and an amount an indicator; null where the amount is not known. */
export function ledgerOf(
  ...rows: readonly (readonly [customer: number, day: number, ...amounts: (number | null)[]])[]
): Ledger {
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
