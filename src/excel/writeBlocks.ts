import { blockLimits } from './blockLimits';
import { splitRows } from './splitRows';

/** Cells as Excel takes them (see `textInput`), and the place they go to; null leaves a cell alone. */
export interface SheetBlock {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * Writes blocks of cells, in pieces that stay within the host's limits; small pieces share a round trip, of several sheets too. The
 * last piece is left queued for the caller's next one.
 */
export async function writeBlocks(context: Excel.RequestContext, blocks: Iterable<SheetBlock>): Promise<void> {
  let queued = 0;
  for (const { sheet, row, column, rows } of blocks) {
    for (const piece of splitRows(rows)) {
      if (queued > 0 && queued + piece.bytes > blockLimits.bytes) {
        await context.sync();
        queued = 0;
      }
      if (queued === 0) context.application.suspendApiCalculationUntilNextSync();
      const target = sheet.getRangeByIndexes(row + piece.start, column, piece.rows.length, piece.rows[0]!.length);
      target.formulas = piece.rows.map((line) => [...line]);
      queued += piece.bytes;
    }
  }
}
