import type { RawCell } from '../core/intake/cells/Cells';
import type { ColumnRun } from './columnRuns';
import { HostError } from './HostError';
import { mapError } from './mapError';

/** The same rows of every run. */
export interface ReadBlock {
  readonly values: readonly (readonly (readonly RawCell[])[])[];
  readonly formats: readonly (readonly (readonly string[])[])[];
  /** Whether each row is hidden (rows); absent when it was not asked. */
  readonly hidden?: readonly boolean[];
}

/**
 * Some rows of every run of columns, with the number formats of some, and whether the rows are hidden, in one round trip; undefined
 * when the host finds the answer too large.
 */
export async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  rows: number,
  runs: readonly ColumnRun[],
  formatRuns: readonly ColumnRun[],
  asksHidden: boolean,
): Promise<ReadBlock | undefined> {
  const partOf = ({ column, columns }: ColumnRun) => sheet.getRangeByIndexes(row, column, rows, columns);
  const values = runs.map((run) => partOf(run).load('values'));
  const formats = formatRuns.map((run) => partOf(run).load('numberFormat'));
  const lines = asksHidden
    ? sheet.getRangeByIndexes(row, runs[0]!.column, rows, 1).getRowProperties({ rowHidden: true })
    : undefined;
  try {
    await context.sync();
  } catch (error) {
    const mapped = mapError(error);
    if (mapped instanceof HostError && mapped.code === 'tooLarge') return undefined;
    throw error;
  }
  // Excel answers null, not an error, for some answers that are too large; the library's types do not say so.
  const cells = values.map((part) => part.values as RawCell[][] | null);
  const names = formats.map((part) => part.numberFormat as string[][] | null);
  if (cells.includes(null) || names.includes(null)) return undefined;
  return {
    values: cells as RawCell[][][],
    formats: names as string[][][],
    ...(lines ? { hidden: lines.value.map(({ rowHidden }) => rowHidden === true) } : {}),
  };
}
