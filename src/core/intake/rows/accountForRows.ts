import type { CustomerRows } from './assignCustomers';
import { noReason, reasonCodes } from './reasonCodes';
import { rowMarks } from './rowMarks';

/** What becomes of every row. */
export interface RowAccount {
  /** 1 for each row that counts in at least one total (rows). */
  readonly used: Uint8Array;
  /** `noReason` for each row that is used, else one of `reasonCodes` (rows). */
  readonly reasons: Uint8Array;
}

/**
 * Puts every row into exactly one class: used, or left out for the first reason that holds.
 * @param hasAmount 1 where a row holds a number for any indicator that counts (rows)
 * @param hasLater 1 where it holds a number in a period that is left out as lying after today (rows)
 * @param reasons of rows that were left out before; the others are filled in here
 */
export function accountForRows(
  { customerOf }: Pick<CustomerRows, 'customerOf'>,
  hasAmount: Uint8Array,
  hasLater: Uint8Array | undefined,
  reasons: Uint8Array,
): RowAccount {
  const used = new Uint8Array(customerOf.length);
  for (let row = 0; row < customerOf.length; row++) {
    if (reasons[row] !== noReason) continue;
    const customer = customerOf[row]!;
    if (customer >= 0) {
      if (hasAmount[row] === 1) used[row] = 1;
      else reasons[row] = hasLater?.[row] === 1 ? reasonCodes.futureDate : reasonCodes.withoutAmount;
    } else if (customer === rowMarks.total) reasons[row] = reasonCodes.totalRow;
    else if (customer === rowMarks.header) reasons[row] = reasonCodes.repeatedHeader;
    else {
      const holdsAny = hasAmount[row] === 1 || hasLater?.[row] === 1;
      reasons[row] = holdsAny ? reasonCodes.withoutCustomer : reasonCodes.empty;
    }
  }
  return { used, reasons };
}
