import { noCustomer, totalRow, type CustomerRows } from './assignCustomers';
import type { LeftOut } from './CustomerTable';
import type { NumberColumn } from './readNumberColumn';
import { sumByGroup } from './sumByGroup';

export interface RowAccount {
  /** 1 for each row that counts in at least one total (rows). */
  readonly used: Uint8Array;
  readonly rowsUsed: number;
  /** How many used rows each customer has. */
  readonly rowCounts: Int32Array;
  /** Rows with an amount and without a customer, ascending. */
  readonly withoutCustomer: readonly number[];
  /** Total rows, ascending. */
  readonly totals: readonly number[];
  readonly leftOut: LeftOut;
}

/** Puts every row into exactly one class, so that the rows read and the amounts read can be reconciled on screen. */
export function accountForRows(rows: CustomerRows, numbers: readonly NumberColumn[]): RowAccount {
  const { customerOf } = rows;
  const used = new Uint8Array(customerOf.length);
  const rowCounts = new Int32Array(rows.ids.length);
  const withoutCustomer: number[] = [];
  const totals: number[] = [];
  let rowsUsed = 0;
  let withoutAmount = 0;
  let empty = 0;
  for (let row = 0; row < customerOf.length; row++) {
    const customer = customerOf[row]!;
    let hasAmount = false;
    for (const { known } of numbers) hasAmount ||= known[row] === 1;
    if (customer === totalRow) totals.push(row);
    else if (customer < 0) {
      if (hasAmount) withoutCustomer.push(row);
      else empty++;
    } else if (hasAmount) {
      used[row] = 1;
      rowsUsed++;
      rowCounts[customer]!++;
    } else withoutAmount++;
  }
  return {
    used,
    rowsUsed,
    rowCounts,
    withoutCustomer,
    totals,
    leftOut: {
      rows: { totalRows: totals.length, withoutCustomer: withoutCustomer.length, withoutAmount, empty },
      amounts: amountsLeftOut(customerOf, numbers),
    },
  };
}

function amountsLeftOut(customerOf: Int32Array, numbers: readonly NumberColumn[]): LeftOut['amounts'] {
  const reasonOf = customerOf.map((customer) => [noCustomer, totalRow].indexOf(customer));
  return numbers.map(({ values, known }) => {
    const { totals } = sumByGroup(values, known, reasonOf, 2);
    return { withoutCustomer: totals[0]!, totalRows: totals[1]! };
  });
}
