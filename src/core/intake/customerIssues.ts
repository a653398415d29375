import type { Issue, IssueCode } from './Issue';
import { issueSeverity } from './issueSeverity';
import type { JudgedCells } from './judgeCells';
import { reportRows } from './reportRows';
import type { TotalledIndicator } from './totalIndicators';

/** Fewer customers than this are judged, and flagged: too few to mean much. */
const fewCustomers = 5;

/**
 * The findings about customers: averaged shares, no value, a total at or below zero, too few of them. The examples are the
 * cells of the indicator in each customer's first row.
 * @param firstRow 0-based sheet row of the first data row
 */
export function customerIssues(
  judged: JudgedCells,
  indicators: readonly TotalledIndicator[],
  firstRow: number,
): Issue[] {
  const { ids, firstRows } = judged.rows;
  const found: Issue[] = [];
  indicators.forEach(({ kind, totals, known, counts }, index) => {
    const report = (code: IssueCode, concerns: (customer: number) => boolean) => {
      const customers: number[] = [];
      for (let customer = 0; customer < ids.length; customer++) if (concerns(customer)) customers.push(customer);
      const rows = customers.map((customer) => firstRows[customer]!);
      const labels = customers.map((customer) => judged.names.names[customer]!);
      found.push(...reportRows(code, judged.columns.indicators[index]!.column, firstRow, rows, labels));
    };
    if (kind === 'brandShare') report('shareAveraged', (customer) => counts[customer]! > 1);
    report('blankValue', (customer) => known[customer] === 0);
    report('nonPositive', (customer) => known[customer] === 1 && totals[customer]! <= 0);
  });
  if (ids.length < fewCustomers) {
    found.push({ code: 'fewCustomers', severity: issueSeverity.fewCustomers, count: ids.length, examples: [] });
  }
  return found;
}
