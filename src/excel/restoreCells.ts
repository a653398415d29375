import type { Rectangle } from '../sheets/rangeAddress';
import { inGroups } from './inGroups';

/** Cells whose former content is to be put back. */
export interface ReplacedCells extends Pick<Rectangle, 'row' | 'column'> {
  readonly sheet: Excel.Worksheet;
  /** What was written; null where nothing was. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** What stood there, as Excel takes it. */
  readonly before: readonly (readonly (string | number | boolean)[])[];
}

/** Puts back what stood in cells that are blank now; two round trips for each 100,000 cells, none where all were blank before. */
export async function restoreCells(context: Excel.RequestContext, replaced: readonly ReplacedCells[]): Promise<void> {
  const held = replaced.filter(({ before }) => before.some((line) => line.some((cell) => cell !== '')));
  for (const group of inGroups(held, ({ before }) => before.length * before[0]!.length)) {
    const parts = group.map(({ sheet, row, column, rows, before }) => ({
      rows,
      before,
      range: sheet.getRangeByIndexes(row, column, before.length, before[0]!.length).load('formulas'),
    }));
    await context.sync();
    for (const { rows, before, range } of parts) {
      range.formulas = range.formulas.map((line, row) =>
        line.map((cell, column) => {
          const former = before[row]![column]!;
          return cell === '' && former !== '' && rows[row]![column] !== null ? former : null;
        }),
      );
    }
    await context.sync();
  }
}
