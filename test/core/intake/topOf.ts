import type { RawCell } from '../../../src/core/intake/cells/Cells';
import type { Top } from '../../../src/core/intake/layout/Top';

/** A frozen top of a sheet from its rows as one sees them, column A first; cells without a format are General. */
export function topOf(
  rows: readonly (readonly RawCell[])[],
  formats: readonly (readonly string[])[] = [],
  more: Partial<Top> = {},
): Top {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return Object.freeze({
    sheetName: 'Sheet',
    row: 0,
    sheetColumns: Object.freeze(columns),
    values: Object.freeze(rows.map((row) => Object.freeze(columns.map((column) => row[column] ?? '')))),
    formats: Object.freeze(rows.map((_, row) => columns.map((column) => formats[row]?.[column] ?? 'General'))),
    ...more,
  });
}
