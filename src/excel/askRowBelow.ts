import { columnRuns } from './columnRuns';
import { sheetSize } from './sheetSize';
import type { SourceRange } from './SourceRange';

/**
 * Queues the question what stands directly below a range in some columns; the answer, there after the next sync, is the sheet
 * column of the first cell that is not blank, or undefined.
 */
export function askRowBelow(
  sheet: Excel.Worksheet,
  range: Pick<SourceRange, 'row' | 'rows'>,
  columns: readonly number[],
): () => number | undefined {
  const row = range.row + range.rows;
  if (row >= sheetSize.rows) return () => undefined;
  const parts = columnRuns(columns).map((run) => {
    const part = sheet.getRangeByIndexes(row, run.column, 1, run.columns);
    part.load('values');
    return { run, part };
  });
  return () => {
    for (const { run, part } of parts) {
      const index = part.values[0]!.findIndex((value) => value !== '');
      if (index >= 0) return run.column + index;
    }
    return undefined;
  };
}
