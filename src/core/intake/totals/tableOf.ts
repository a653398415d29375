import { daySpan } from '../../stability/daySpan';
import type { CustomerTable } from '../CustomerTable';
import type { JudgedCells } from '../rows/judgeCells';
import type { Ledger } from '../Ledger';
import { reconcile } from './reconcile';
import type { TotalledIndicator } from './totalIndicators';

/** The clean table of judged cells. @param firstRow 0-based sheet row of the first data row */
export function tableOf(
  judged: JudgedCells,
  indicators: readonly TotalledIndicator[],
  ledger: Ledger | undefined,
  firstRow: number,
): CustomerTable {
  const { rows, account, names, rowsRead } = judged;
  const { ids, firstRows, customerOf } = rows;
  const rowCounts = new Int32Array(ids.length);
  let rowsUsed = 0;
  let rowsWithCustomer = 0;
  for (let row = 0; row < customerOf.length; row++) {
    const customer = customerOf[row]!;
    if (customer < 0) continue;
    rowsWithCustomer++;
    if (account.used[row] !== 1) continue;
    rowsUsed++;
    rowCounts[customer]!++;
  }
  const days = daysOf(judged, ledger);
  const table = {
    customers: ids.map((id, customer) => ({
      id,
      name: names.names[customer]!,
      firstRow: firstRow + firstRows[customer]!,
      rowCount: rowCounts[customer]!,
    })),
    indicators: indicators.map(({ kind, header, totals, known }) => ({ kind, header, totals, known })),
    rowsRead,
    rowsUsed,
    reconciliation: reconcile(judged.numbers, account.reasons),
    ...(days ? { days } : {}),
    ...(ledger ? { ledger } : {}),
    oneRowEach: ids.length === rowsWithCustomer,
  };
  // The brand exists only in the types; this is the one place that may give it.
  return table as unknown as CustomerTable;
}

/** On a wide sheet from the first period's first day to the last day of the last period with an amount. */
function daysOf({ columns, days }: JudgedCells, ledger: Ledger | undefined): CustomerTable['days'] {
  const periods = columns.indicators.flatMap((indicator) => indicator.periods ?? []);
  if (periods.length === 0 || ledger === undefined) return days.days;
  const first = periods.reduce((earliest, period) => Math.min(earliest, period.first), Infinity);
  return { first, last: daySpan(ledger.days).last };
}
