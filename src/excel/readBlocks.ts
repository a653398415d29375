import { blockLimits } from './blockLimits';
import type { ColumnRun } from './columnRuns';
import { HostError } from './HostError';
import { readBlock, type ReadBlock } from './readBlock';
import type { ReadingControl } from './ReadingControl';
import { stopIfCancelled } from './stopIfCancelled';

/** Bytes a cell takes on the wire until the first block has shown what it really is. */
const guessedCellBytes = 24;
const fewestRows = 50;
/** So many rows of a block tell what its cells take. */
const sampleRows = 200;

/** What is read: 0-based sheet rows of runs of columns. */
export interface BlocksWanted {
  readonly row: number;
  readonly rows: number;
  readonly runs: readonly ColumnRun[];
  /** The columns whose number formats are read cell by cell. */
  readonly formatRuns: readonly ColumnRun[];
  readonly asksHidden: boolean;
}

/** What becomes of it. */
export interface BlockTaker {
  /** Takes a block that begins so many rows below the first. */
  readonly take: (block: ReadBlock, row: number) => void;
  /** Details of the failure when the host finds even the smallest block too large. */
  readonly tooLarge: Readonly<Record<string, string>>;
}

/** Reads rows in blocks as large as the host's limits allow, one round trip each; a block that is too large is halved. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row: firstRow, rows, runs, formatRuns, asksHidden }: BlocksWanted,
  control: ReadingControl,
  { take, tooLarge }: BlockTaker,
): Promise<void> {
  const cellsARow = [...runs, ...formatRuns].reduce((sum, { columns }) => sum + columns, asksHidden ? 1 : 0);
  let size = rowsFor(cellsARow, guessedCellBytes);
  for (let row = 0; row < rows;) {
    stopIfCancelled(control);
    const count = Math.min(size, rows - row);
    const block = await readBlock(context, sheet, firstRow + row, count, runs, formatRuns, asksHidden);
    if (!block) {
      if (size <= fewestRows) throw new HostError('tooLarge', false, tooLarge);
      size = Math.max(fewestRows, Math.floor(count / 2));
      continue;
    }
    take(block, row);
    row += count;
    size = Math.min(size, rowsFor(cellsARow, cellBytes(block, cellsARow)));
    control.progress(row / rows);
  }
}

function rowsFor(cellsARow: number, bytesACell: number): number {
  const most = Math.min(blockLimits.cells, blockLimits.bytes / Math.max(1, bytesACell)) / cellsARow;
  return Math.max(fewestRows, Math.min(blockLimits.rows, Math.floor(most)));
}

function cellBytes({ values, formats }: ReadBlock, cellsARow: number): number {
  const sample = [...values, ...formats].map((block) => block.slice(0, sampleRows));
  return JSON.stringify(sample).length / (sample[0]!.length * cellsARow);
}
