import type { BlockSpec } from '../sheets/SheetSpec';
import { blockLimits } from './blockLimits';
import { splitRows } from './splitRows';
import { textInput } from './textInput';

/** Blocks of cells and the sheet they go to. */
export interface SheetBlocks {
  readonly sheet: Excel.Worksheet;
  readonly blocks: readonly Pick<BlockSpec, 'row' | 'column' | 'cells'>[];
}

/**
 * Writes the cells of blocks to their sheets, in pieces that stay within the host's limits; small pieces share a round trip, of
 * several sheets too. The last piece is left queued for the caller's next one.
 */
export async function writeBlocks(context: Excel.RequestContext, parts: readonly SheetBlocks[]): Promise<void> {
  let queued = 0;
  for (const { sheet, blocks } of parts) {
    for (const { row, column, cells } of blocks) {
      const columns = cells[0]?.length ?? 0;
      for (const piece of splitRows(cells.map((line) => line.map(textInput)))) {
        if (queued > 0 && queued + piece.bytes > blockLimits.bytes) {
          await context.sync();
          queued = 0;
        }
        if (queued === 0) context.application.suspendApiCalculationUntilNextSync();
        const target = sheet.getRangeByIndexes(row + piece.start, column, piece.rows.length, columns);
        target.formulas = piece.rows.map((line) => [...line]);
        queued += piece.bytes;
      }
    }
  }
}
