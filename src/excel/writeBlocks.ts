import type { BlockSpec } from '../sheets/SheetSpec';
import { blockLimits } from './blockLimits';
import { splitRows } from './splitRows';
import { textInput } from './textInput';

/**
 * Writes the cells of blocks to a sheet, in pieces that stay within the host's limits; small pieces share a round trip. The
 * last piece is left queued for the caller's next one.
 */
export async function writeBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly BlockSpec[],
): Promise<void> {
  let queued = 0;
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
