import type { Cells, RawCell } from '../../../src/core/intake/cells/Cells';

/** Frozen cells from a grid as one sees it on a sheet: the header row first, column A first. */
export function cellsOf(headers: readonly string[], ...rows: readonly (readonly RawCell[])[]): Cells {
  const columns = headers.map((header, sheetColumn) =>
    Object.freeze({
      header,
      sheetColumn,
      numberFormat: 'General',
      cells: Object.freeze(rows.map((row) => row[sheetColumn] ?? '')),
    }),
  );
  return Object.freeze({ sheetName: 'Ledger', firstRow: 1, columns: Object.freeze(columns) });
}
