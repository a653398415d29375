import type { RawColumn } from '../cells/Cells';
import { indicatorTitle } from '../columns/indicatorTitle';
import type { Issue, IssueCode } from '../Issue';
import { mostExamples, reportCells, type Finding } from './reportCells';

/**
 * A finding about cells of several columns, joined to one; nothing when there are no such cells. It is named after the column
 * when only one is concerned.
 * @param firstRow 0-based sheet row of the columns' first data cell
 * @param rows of each column (0-based, ascending)
 */
export function reportColumns(
  code: IssueCode,
  columns: readonly RawColumn[],
  firstRow: number,
  rows: readonly (readonly number[])[],
  finding: Finding = {},
): Issue[] {
  const concerned = columns.filter((_, at) => rows[at]!.length > 0);
  const cells = columns.flatMap(({ sheetColumn }, at) =>
    rows[at]!.slice(0, mostExamples).map((row) => ({ row, sheetColumn })),
  );
  if (concerned.length > 1) cells.sort((one, other) => one.row - other.row || one.sheetColumn - other.sheetColumn);
  return reportCells(code, firstRow, cells, {
    column: indicatorTitle({ columns: concerned.length === 1 ? concerned : columns }),
    count: rows.reduce((sum, { length }) => sum + length, 0),
    ...finding,
  });
}
