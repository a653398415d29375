import type { RawColumn } from './Cells';
import { cellAddress } from './cellAddress';
import { columnTitle } from './columnTitle';
import type { Issue, IssueCode } from './Issue';
import { issueSeverity } from './issueSeverity';

const mostExamples = 5;

/**
 * A finding about cells of one column; nothing when there are no such cells.
 * @param firstRow 0-based sheet row of the column's first data cell
 * @param rows data rows concerned (0-based), ascending
 * @param labels customers concerned, for findings about customers
 * @example reportRows('textNumber', { header: '', sheetColumn: 17, numberFormat: '', cells: [] }, 1, [5])[0].examples // ["R7"]
 */
export function reportRows(
  code: IssueCode,
  column: RawColumn,
  firstRow: number,
  rows: readonly number[],
  labels?: readonly string[],
): Issue[] {
  if (rows.length === 0) return [];
  return [
    {
      code,
      severity: issueSeverity[code],
      count: rows.length,
      column: columnTitle(column),
      examples: rows.slice(0, mostExamples).map((row) => cellAddress(firstRow + row, column.sheetColumn)),
      ...(labels === undefined ? {} : { customers: labels.slice(0, mostExamples) }),
    },
  ];
}
