import { neumaierSum } from '../abc/rank/neumaierSum';
import { totalRow, type CustomerRows } from './assignCustomers';
import type { LeftOut } from './CustomerTable';
import type { NumberColumn } from './readNumberColumn';

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
      amounts: numbers.map(({ values }) => ({
        totalRows: sumOfRows(values, totals),
        withoutCustomer: sumOfRows(values, withoutCustomer),
      })),
    },
  };
}

function sumOfRows(values: Float64Array, rows: readonly number[]): number {
  return neumaierSum(rows.map((row) => values[row]!));
}
