import type { RawCell } from '../../../src/core/intake/cells/Cells';
import type { RecordTable } from '../../../src/sheets/records/RecordTable';
import type { SheetSpec } from '../../../src/sheets/SheetSpec';
import { cellsOf } from '../cellsOf';

/** A table as it is found on a sheet: its headers and the rows below, cell by cell. */
export interface FoundTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** The table of a sheet as a host hands it back: blanks as "". */
export function foundOn(spec: SheetSpec): FoundTable {
  const [table] = spec.tables;
  const [headers, ...rows] = cellsOf(spec).slice(table!.row, table!.row + table!.rows);
  return {
    headers: headers!.slice(0, table!.columns) as string[],
    rows: rows.map((row) =>
      row.slice(0, table!.columns).map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.formula : cell)),
    ),
  };
}

/** What a reader is given of it: the columns that were asked for. The table stands at C5. */
export function recordTable(
  { headers, rows }: FoundTable,
  places: (headers: readonly string[]) => readonly number[],
): RecordTable {
  const columns = places(headers).map((place) => rows.map((row) => row[place]!));
  return { sheetName: 'Records', row: 4, column: 2, headers, columns };
}
