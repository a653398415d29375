import { cellIssues } from './findings/cellIssues';
import type { Cells } from './cells/Cells';
import { customerIssues } from './findings/customerIssues';
import type { CustomerTable } from './CustomerTable';
import { datedRows } from './totals/datedRows';
import { dateIssues } from './findings/dateIssues';
import { findMappedColumns } from './columns/findMappedColumns';
import { idIssues } from './findings/idIssues';
import { inIssueOrder } from './findings/inIssueOrder';
import type { Issue } from './Issue';
import { judgeCells } from './rows/judgeCells';
import type { Mapping } from './Mapping';
import { periodIssues } from './findings/periodIssues';
import { rowIssues } from './findings/rowIssues';
import { tableOf } from './totals/tableOf';
import { resultOf } from './resultOf';
import { totalIndicators } from './totals/totalIndicators';
import { defaultTreatments, type Treatments } from './Treatments';

export interface Intake {
  /** undefined exactly when an issue blocks. */
  readonly table: CustomerTable | undefined;
  /** What blocks first, then what changes the result, then notes. */
  readonly issues: readonly Issue[];
}

export interface IntakeOptions {
  /** What the user decided; `defaultTreatments` unless given. */
  readonly treatments?: Treatments;
  /** Excel serial of the 1900 system; without it no date is a future one. */
  readonly today?: number;
}

/**
 * Cleans the raw cells of a ledger, of a list with one row a customer, or of a wide sheet with one column a period, into one
 * figure a customer and indicator, and says everything it did. Use it before any arithmetic: it is the only judge of what
 * a cell means. The same cells can be treated anew without reading the sheet again.
 *
 * Amounts are summed; the brand share of a customer with several shares is their mean. A blank is unknown, not zero. Rows that
 * are totals, headers or nobody's are left out, with an issue. A finding that only the user can decide (error cells, hidden
 * rows, several currencies, dates that could be read in two ways) blocks until he has. Rows without a currency of their own
 * are of the commonest one. On a wide sheet a row's amount is the sum of its periods, its lines in the ledger bear the last
 * day of each period, and a date column is not used. A name, date or currency column that is not among the cells counts as
 * not mapped; a customer or indicator column that is not among them blocks. Never throws.
 * @example readCustomers({ sheetName: 'Ledger', firstRow: 1, columns: [] }, { customer: 0, indicators: [] }).issues[0].code // "noCustomers"
 */
export function readCustomers(cells: Cells, mapping: Mapping, options: IntakeOptions = {}): Intake {
  return resultOf(readCustomersInSteps(cells, mapping, options));
}

/** The same in steps, so that a page can breathe between them; a step is one pass over the rows of one column or two. */
export function* readCustomersInSteps(
  cells: Cells,
  mapping: Mapping,
  options: IntakeOptions = {},
): Generator<void, Intake> {
  const { treatments = defaultTreatments, today } = options;
  const { firstRow, is1904 = false, culture } = cells;
  const columns = findMappedColumns(cells, mapping);
  if ('severity' in columns) return { table: undefined, issues: [columns] };
  const judged = yield* judgeCells(columns, cells, { treatments, today, culture });
  yield;
  const ledger = datedRows(judged);
  yield;
  const indicators = totalIndicators(judged);
  yield;
  const issues = inIssueOrder([
    ...cellIssues(judged, firstRow),
    ...rowIssues(judged, firstRow),
    ...idIssues(judged, firstRow),
    ...dateIssues(judged, ledger, firstRow, is1904),
    ...periodIssues(judged, ledger, firstRow),
    ...customerIssues(judged, indicators, firstRow),
  ]);
  yield;
  const isBlocked = issues.some(({ severity }) => severity === 'blocks');
  return { table: isBlocked ? undefined : tableOf(judged, indicators, ledger, firstRow), issues };
}
