import { composeHeaders } from '../core/intake/layout/composeHeaders';
import { headerCell } from '../core/intake/layout/headerCell';
import { rangeAddress } from '../sheets/rangeAddress';
import { columnRuns, columnsOf } from './columnRuns';
import { HostError } from './HostError';
import type { SourceRange } from './SourceRange';

/**
 * Queues the question whether the headers of some columns are still what they were; the answer, there after the next sync, is
 * the refusal (`sourceChanged`) or undefined. A group above may stand left of a column, so two header rows are asked for as a whole.
 */
export function askHeaders(
  sheet: Excel.Worksheet,
  range: SourceRange,
  columns: readonly number[],
): (is1904: boolean) => HostError | undefined {
  const { row, headerRows, headers } = range;
  if (headerRows === 0) return () => undefined;
  const taken = headerRows === 1 ? columns : Object.keys(headers).map(Number);
  const runs = columnRuns(taken);
  const parts = runs.map((run) => {
    const part = sheet.getRangeByIndexes(row, run.column, headerRows, run.columns);
    part.load('values,numberFormat');
    return part;
  });
  return (is1904) => {
    const lines = Array.from({ length: headerRows }, (_, line) =>
      parts.flatMap((part) => {
        const formats = part.numberFormat[line]!.map(String);
        return part.values[line]!.map((cell, index) => headerCell(cell, formats[index]!, is1904));
      }),
    );
    const found = composeHeaders(lines);
    const now = new Map(columnsOf(runs).map((column, index) => [column, found[index]]));
    if (columns.every((column) => now.get(column) === headers[column])) return undefined;
    const address = rangeAddress({ ...range, rows: headerRows });
    return new HostError('sourceChanged', false, { sheet: range.sheetName, address });
  };
}
