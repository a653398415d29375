import { cellAddress } from '../core/intake/cells/cellAddress';
import type { CellsToChange } from './CellsToChange';

/** The address of the first cell that does not hold what was read there; undefined when all do. The range has its formulas and values. */
export function firstOther(
  { row, column, rows, before }: CellsToChange,
  { formulas, values }: Pick<Excel.Range, 'formulas' | 'values'>,
): string | undefined {
  for (const [down, line] of before.entries()) {
    for (const [right, read] of line.entries()) {
      const formula: unknown = formulas[down]![right];
      const value: unknown = values[down]![right];
      const expected = read ?? '';
      // A blank cell shows nothing either: one that a formula elsewhere fills is not blank.
      const isSame = rows ? formula === expected && (formula !== '' || value === '') : value === expected;
      if (!isSame) return cellAddress(row + down, column + right);
    }
  }
  return undefined;
}
