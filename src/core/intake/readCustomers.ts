import type { Cells } from './Cells';
import { cellIssues } from './cellIssues';
import { customerIssues } from './customerIssues';
import type { CustomerTable } from './CustomerTable';
import { datedRows } from './datedRows';
import { findMappedColumns } from './findMappedColumns';
import { inIssueOrder } from './inIssueOrder';
import type { Issue } from './Issue';
import { judgeCells, type JudgedCells } from './judgeCells';
import type { Mapping } from './Mapping';
import { totalIndicators, type TotalledIndicator } from './totalIndicators';

export interface Intake {
  /** undefined exactly when an issue blocks. */
  readonly table: CustomerTable | undefined;
  /** What blocks first, then what changes the result, then notes. */
  readonly issues: readonly Issue[];
}

/**
 * Cleans the raw cells of a ledger, or of a list with one row a customer, into one figure a customer and indicator, and
 * says everything it did. Use it before any arithmetic: it is the only judge of what a cell means.
 *
 * Amounts are summed; the brand share of a customer with several shares is their mean, and shares above 1 stay as they are
 * (35 for 35 %: ranks do not care). A blank is unknown, not zero. Rows that are totals or name no customer are left out,
 * with an issue; an error cell in a mapped column blocks, because no total would be right. A name or date column that is
 * not among the cells counts as not mapped; a customer or indicator column that is not among them blocks. Never throws.
 * @example readCustomers({ sheetName: 'Ledger', firstRow: 1, columns: [] }, { customer: 0, indicators: [] }).issues[0].code // "noCustomers"
 */
export function readCustomers(cells: Cells, mapping: Mapping): Intake {
  const columns = findMappedColumns(cells, mapping);
  if ('severity' in columns) return { table: undefined, issues: [columns] };
  const judged = judgeCells(columns);
  const found = cellIssues(judged, cells.firstRow);
  if (found.some(({ severity }) => severity === 'blocks')) return { table: undefined, issues: inIssueOrder(found) };
  const indicators = totalIndicators(judged);
  const issues = inIssueOrder([...found, ...customerIssues(judged, indicators, cells.firstRow)]);
  return { table: tableOf(judged, indicators, cells.firstRow), issues };
}

function tableOf(judged: JudgedCells, indicators: readonly TotalledIndicator[], firstRow: number): CustomerTable {
  const { rows, account, names, days } = judged;
  const ledger = datedRows(judged);
  const rowsWithCustomer = account.rowsUsed + account.leftOut.rows.withoutAmount;
  const table = {
    customers: rows.ids.map((id, customer) => ({
      id,
      name: names.names[customer]!,
      firstRow: firstRow + rows.firstRows[customer]!,
      rowCount: account.rowCounts[customer]!,
    })),
    indicators: indicators.map(({ kind, header, totals, known }) => ({ kind, header, totals, known })),
    rowsRead: judged.rowsRead,
    rowsUsed: account.rowsUsed,
    leftOut: account.leftOut,
    ...(days.days ? { days: days.days } : {}),
    ...(ledger ? { ledger } : {}),
    oneRowEach: rows.ids.length === rowsWithCustomer,
  };
  // The brand exists only in the types; this is the one place that may give it.
  return table as unknown as CustomerTable;
}
