import type { RawCell } from '../../../src/core/intake/cells/Cells';
import type { NamedValues } from '../../../src/sheets/plans/NamedValues';

/** Named cells of a form as they are read: rows of cells by name, a list standing for a column. */
export function named(prefix: string, cells: Readonly<Record<string, readonly RawCell[]>>): NamedValues {
  const entries = Object.entries(cells).map(([name, list]) => [
    `${prefix}_${name}`,
    { values: list.map((cell) => [cell]) },
  ]);
  return Object.freeze(Object.fromEntries(entries) as NamedValues);
}
