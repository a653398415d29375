import type { Block } from '../core/intake/cells/Cells';
import { columnsOf, type ColumnRun } from './columnRuns';
import { HostError } from './HostError';
import { mapError } from './mapError';
import type { ReadingControl } from './ReadingControl';
import { stopIfCancelled } from './stopIfCancelled';
import { supports } from './supports';

/** Excel answers for 512 merged blocks at most: so many rows of one column can never hold more. */
const surePiece = 512;
const piecesATrip = 100;

/**
 * The merged blocks among the rows of some columns; none where Excel cannot tell (before ExcelApi 1.13). One round trip; where
 * there are more than Excel answers for at once, one for each 51,200 cells.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  rows: number,
  runs: readonly ColumnRun[],
  control: ReadingControl,
): Promise<readonly Block[]> {
  if (!supports('1.13') || rows < 1 || runs.length === 0) return [];
  stopIfCancelled(control);
  const whole = await ask(
    context,
    runs.map(({ column, columns }) => sheet.getRangeByIndexes(row, column, rows, columns)),
  );
  if (whole) return whole;
  const pieces = columnsOf(runs).flatMap((column) =>
    Array.from({ length: Math.ceil(rows / surePiece) }, (_, piece) => ({
      row: row + piece * surePiece,
      rows: Math.min(surePiece, rows - piece * surePiece),
      column,
    })),
  );
  const found = new Map<string, Block>();
  for (let start = 0; start < pieces.length; start += piecesATrip) {
    stopIfCancelled(control);
    const ranges = pieces
      .slice(start, start + piecesATrip)
      .map((piece) => sheet.getRangeByIndexes(piece.row, piece.column, piece.rows, 1));
    const blocks = await ask(context, ranges);
    if (!blocks) throw new HostError('tooLarge', false);
    // A block that reaches over the edge of a piece is named by both.
    for (const block of blocks) found.set(`${block.row}:${block.column}`, block);
  }
  return [...found.values()];
}

/** undefined where the host refuses to list so many. */
async function ask(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<Block[] | undefined> {
  const areas = ranges.map((range) => {
    const merged = range.getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return merged;
  });
  try {
    await context.sync();
  } catch (error) {
    const mapped = mapError(error);
    if (mapped instanceof HostError && !['offline', 'sheetGone', 'editMode'].includes(mapped.code)) return undefined;
    throw error;
  }
  return areas
    .filter((merged) => !merged.isNullObject)
    .flatMap((merged) =>
      merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
        columns: columnCount,
      })),
    );
}
