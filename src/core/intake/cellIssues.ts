import type { RawColumn } from './Cells';
import { cellAddress } from './cellAddress';
import { columnTitle } from './columnTitle';
import type { Issue, IssueCode } from './Issue';
import { issueSeverity } from './issueSeverity';
import type { JudgedCells } from './judgeCells';
import { reportRows } from './reportRows';

/**
 * The findings about cells and rows. A doubtful cell on a row that is left out anyway changes nothing and is not reported;
 * an error cell always is.
 * @param firstRow 0-based sheet row of the first data row
 */
export function cellIssues(judged: JudgedCells, firstRow: number): Issue[] {
  const { columns, numbers, rows, account, names, days } = judged;
  const { customer, name = customer, date = customer } = columns;
  const report = (code: IssueCode, column: RawColumn, at: readonly number[], labels?: readonly string[]) =>
    reportRows(code, column, firstRow, at, labels);
  const ofCustomers = (at: readonly number[]) => at.filter((row) => rows.customerOf[row]! >= 0);
  const found = [
    ...report('errorCell', customer, rows.errors),
    ...report('errorCell', name, names.errors),
    ...report('errorCell', date, days.errors),
    ...report('totalRow', customer, account.totals),
    ...report('blankCustomer', customer, account.withoutCustomer),
    ...report('badDate', date, days.badRows),
    ...report(
      'nameVaries',
      name,
      names.varyingRows,
      names.varyingRows.map((row) => names.names[rows.customerOf[row]!]!),
    ),
  ];
  if (rows.ids.length === 0) found.push(emptyColumn('noCustomers', customer, firstRow));
  columns.indicators.forEach(({ column }, index) => {
    const read = numbers[index]!;
    found.push(
      ...report('errorCell', column, read.errors),
      ...report('textNumber', column, ofCustomers(read.textNumbers)),
      ...report('textIgnored', column, ofCustomers(read.texts)),
      ...report('booleanIgnored', column, ofCustomers(read.booleans)),
    );
    if (!read.known.some((known, row) => known === 1 && rows.customerOf[row]! >= 0)) {
      found.push(emptyColumn('noNumbers', column, firstRow));
    }
  });
  return withoutRepeats(found);
}

/** The example is the header: no cell below it is to blame more than another. */
function emptyColumn(code: IssueCode, column: RawColumn, firstRow: number): Issue {
  return {
    code,
    severity: issueSeverity[code],
    count: 1,
    column: columnTitle(column),
    examples: [cellAddress(Math.max(0, firstRow - 1), column.sheetColumn)],
  };
}

/** A column that plays two parts is judged twice and reported once. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.code} ${issue.examples[0]}`, issue])).values()];
}
