import type { Issue, IssueCode } from '../Issue';
import { issueSeverity } from '../issueSeverity';
import type { JudgedCells } from '../rows/judgeCells';
import { mostExamples } from './reportCells';
import { reportRows } from './reportRows';
import type { TotalledIndicator } from '../totals/totalIndicators';

/** Fewer customers than this are judged, and flagged: too few to mean much. */
const fewCustomers = 5;

/**
 * The findings about customers: averaged shares, no value, a total at or below zero, too few of them. The examples are the
 * cells of the indicator (the first of its periods) in each customer's first row.
 * @param firstRow 0-based sheet row of the first data row
 */
export function customerIssues(
  judged: JudgedCells,
  indicators: readonly TotalledIndicator[],
  firstRow: number,
): Issue[] {
  const { ids, firstRows } = judged.rows;
  const found: Issue[] = [];
  indicators.forEach(({ kind, header, totals, known, counts }, index) => {
    const report = (code: IssueCode, concerns: (customer: number) => boolean) => {
      const first: number[] = [];
      let count = 0;
      for (let customer = 0; customer < ids.length; customer++) {
        if (concerns(customer) && count++ < mostExamples) first.push(customer);
      }
      const rows = first.map((customer) => firstRows[customer]!);
      const customers = first.map((customer) => judged.names.names[customer]!);
      const [column] = judged.columns.indicators[index]!.columns;
      found.push(...reportRows(code, column!, firstRow, rows, { column: header, count, customers }));
    };
    if (kind === 'brandShare') report('shareAveraged', (customer) => counts[customer]! > 1);
    report('blankValue', (customer) => known[customer] === 0);
    report('nonPositive', (customer) => known[customer] === 1 && totals[customer]! <= 0);
  });
  if (ids.length > 0 && ids.length < fewCustomers) {
    found.push({ code: 'fewCustomers', severity: issueSeverity.fewCustomers, count: ids.length, examples: [] });
  }
  return found;
}
