import type { Cells } from '../core/intake/cells/Cells';
import { cellAddress } from '../core/intake/cells/cellAddress';
import { columnRuns } from './columnRuns';
import { firstChange } from './firstChange';
import { HostError } from './HostError';
import type { SourceRange } from './SourceRange';

/**
 * Queues the question whether some rows of a source range still hold in the columns that were `read` what they held; the answer, there
 * after the next sync, is the refusal or undefined.
 * @param start first row, counted from the range's own first
 */
export function askBeside(
  sheet: Excel.Worksheet,
  range: SourceRange,
  read: Cells,
  start: number,
  rows: number,
): () => HostError | undefined {
  const sources = columnRuns(read.columns.map(({ sheetColumn }) => sheetColumn)).map(({ column, columns }) => ({
    column,
    source: sheet.getRangeByIndexes(range.row + start, column, rows, columns).load('values'),
  }));
  return () => {
    for (const { column, source } of sources) {
      const change = firstChange(read, source.values, column, start - range.headerRows);
      if (!change) continue;
      const address = cellAddress(range.row + start + change.row, change.sheetColumn);
      return new HostError('sourceChanged', false, { sheet: range.sheetName, address });
    }
    return undefined;
  };
}
