import { inGroups } from './inGroups';
import { splitRows } from './splitRows';
import type { SheetBlock } from './writeBlocks';

/**
 * Clears those cells of some blocks that hold exactly what was written there; what someone else put there meanwhile stays. Two round
 * trips for each 100,000 cells.
 */
export async function eraseCells(context: Excel.RequestContext, blocks: readonly SheetBlock[]): Promise<void> {
  const pieces = blocks.flatMap(({ sheet, row, column, rows }) =>
    splitRows(rows).map((piece) => ({
      cells: sheet.getRangeByIndexes(row + piece.start, column, piece.rows.length, piece.rows[0]!.length),
      written: piece.rows,
    })),
  );
  for (const group of inGroups(pieces, ({ written }) => written.length * written[0]!.length)) {
    for (const { cells } of group) cells.load('formulas');
    await context.sync();
    for (const { cells, written } of group) {
      // null leaves a cell alone, "" clears it.
      cells.formulas = cells.formulas.map((line, row) =>
        line.map((cell, column) => (holds(cell, written[row]![column]!) ? '' : null)),
      );
    }
    await context.sync();
  }
}

/** Excel reads text back without its text mark, and may write a formula's spaces and capitals its own way. */
function holds(cell: unknown, written: string | number | boolean | null): boolean {
  if (written === '' || written === null) return false;
  if (typeof written !== 'string') return cell === written;
  if (written.startsWith("'")) return cell === written.slice(1);
  return typeof cell === 'string' && plain(cell) === plain(written);
}

function plain(formula: string): string {
  return formula.replace(/\s/g, '').toUpperCase();
}
