import type { RawColumn } from '../cells/Cells';
import { columnTitle } from '../columns/columnTitle';
import type { Issue, IssueCode } from '../Issue';
import { mostExamples, reportCells, type Finding } from './reportCells';

/**
 * A finding about cells of one column; nothing when there are no such cells.
 * @param firstRow 0-based sheet row of the column's first data cell
 * @param rows data rows concerned (0-based), ascending; `finding.count` where only the first of them are given
 * @example reportRows('textNumber', { header: '', sheetColumn: 17, numberFormat: '', cells: [] }, 1, [5])[0].examples // ["R7"]
 */
export function reportRows(
  code: IssueCode,
  column: RawColumn,
  firstRow: number,
  rows: readonly number[],
  finding: Finding = {},
): Issue[] {
  const { sheetColumn } = column;
  const cells = rows.slice(0, mostExamples).map((row) => ({ row, sheetColumn }));
  return reportCells(code, firstRow, cells, { column: columnTitle(column), count: rows.length, ...finding });
}
