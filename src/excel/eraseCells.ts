import { splitRows } from './splitRows';

/** Cells that were written, as Excel took them. */
export interface WrittenCells {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Clears those of some cells that hold exactly what was written there; what someone else put there meanwhile stays. Two round trips
 * for each piece.
 */
export async function eraseCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows }: WrittenCells,
): Promise<void> {
  for (const piece of splitRows(rows)) {
    const cells = sheet.getRangeByIndexes(row + piece.start, column, piece.rows.length, piece.rows[0]!.length);
    cells.load('formulas');
    await context.sync();
    // null leaves a cell alone, "" clears it.
    cells.formulas = cells.formulas.map((line, below) =>
      line.map((cell, right) => (holds(cell, piece.rows[below]![right]!) ? '' : null)),
    );
    await context.sync();
  }
}

/** Excel reads text back without its text mark, and may write a formula's spaces and capitals its own way. */
function holds(cell: unknown, written: string | number | null): boolean {
  if (written === '' || written === null) return false;
  if (typeof written === 'number') return cell === written;
  if (written.startsWith("'")) return cell === written.slice(1);
  return typeof cell === 'string' && plain(cell) === plain(written);
}

function plain(formula: string): string {
  return formula.replace(/\s/g, '').toUpperCase();
}
